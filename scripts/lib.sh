# Shared by scripts/build and scripts/test: the virtual environment with the pinned dependencies.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
venv="$root/.venv"

say() { printf '\n== %s\n' "$*"; }

die() {
  printf '%s\n' "$*" >&2
  exit 1
}

# A Python of version 3.11 or later.
find_python() {
  local python
  for python in python3.11 python3 python3.12 python3.13; do
    if command -v "$python" >/dev/null &&
      "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$python"
      return
    fi
  done
  die "Python 3.11 is missing. On Debian: apt-get install python3 python3-venv"
}

# ensure_venv NAME REQUIREMENT: installs into .venv unless exactly this was installed before.
# The stamp holds the files that decide what is installed, so a change of one installs again.
ensure_venv() {
  local stamp="$venv/.installed-$1" wanted
  wanted="$(cat "$root/pyproject.toml" "$root/constraints.txt")"
  if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then
    return
  fi
  say "Installing dependencies into .venv"
  [ -x "$venv/bin/python" ] && "$venv/bin/python" -c 'import pip' 2>/dev/null ||
    make_venv "$(find_python)"
  "$venv/bin/python" -m pip install --quiet --quiet --disable-pip-version-check \
    --constraint "$root/constraints.txt" --editable "$root$2"
  printf '%s\n' "$wanted" >"$stamp"
}

make_venv() {
  rm -rf "$venv"
  "$1" -m venv "$venv" 2>/dev/null && return
  # Debian splits venv from Python; where we may, we install it.
  rm -rf "$venv"
  apt_install python3-venv
  "$1" -m venv "$venv"
}

# apt_install PACKAGE…: installs Debian packages, or says which are missing.
apt_install() {
  local sudo=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null && sudo -n true 2>/dev/null ||
      die "These Debian packages are missing: $*. Please run: apt-get install $*"
    sudo="sudo"
  fi
  command -v apt-get >/dev/null || die "These packages are missing: $*"
  say "Installing Debian packages: $*"
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}
