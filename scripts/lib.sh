# shellcheck shell=bash
# Shared by scripts/build and scripts/test: the virtual environment with the pinned dependencies.

root="$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
venv="$root/.venv"

say() { printf '\n== %s\n' "$*"; }

# die LINE…: not to be called inside $(…) unless that is an assignment on a line of its own.
die() {
  printf '%s\n' "$@" >&2
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
  die "Python 3.11 is missing. On Debian: apt-get install python3 python3-venv" \
    "没有找到 Python 3.11。Debian 上请运行：apt-get install python3 python3-venv"
}

# ensure_venv NAME EXTRAS: installs into .venv unless exactly this was installed before.
# The stamp holds what decides what is installed, so a change of any of it installs again.
ensure_venv() {
  local stamp="$venv/.installed-$1" wanted
  wanted="$(printf '%s\n' "$root" && cat "$root/pyproject.toml" "$root/constraints.txt")"
  if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && venv_works; then
    return
  fi
  say "Installing dependencies into .venv"
  venv_works || make_venv
  pip_install --editable "$root$2"
  printf '%s\n' "$wanted" >"$stamp"
}

# Scripts in .venv name its path, and its libraries lie in a folder named after Python's version:
# neither a moved checkout nor a replaced Python can go on with it.
venv_works() {
  [ "$(cat "$venv/.made-in" 2>/dev/null)" = "$root" ] && "$venv/bin/python" -c 'import pip' 2>/dev/null
}

make_venv() {
  local python
  python="$(find_python)"
  # Debian splits venv from Python; where we may, we install it.
  "$python" -c 'import ensurepip, venv' 2>/dev/null || apt_install python3-venv
  rm -rf "$venv"
  "$python" -m venv "$venv"
  printf '%s\n' "$root" >"$venv/.made-in"
}

# pip_install ARGUMENT…: silent unless it fails.
pip_install() {
  local log="$venv/install.log"
  "$venv/bin/python" -m pip install --disable-pip-version-check \
    --constraint "$root/constraints.txt" "$@" >"$log" 2>&1 && return
  grep -E '^ *ERROR' "$log" >&2 || true
  die "Could not install the dependencies: is the network reachable? All that pip said is in $log" \
    "无法安装所需的程序，请检查网络是否连通。pip 的全部输出在 $log"
}

# apt_install PACKAGE…: installs Debian packages, or says which are missing.
apt_install() {
  local sudo=""
  if [ "$(id -u)" -ne 0 ]; then sudo="sudo"; fi
  if ! command -v apt-get >/dev/null || { [ -n "$sudo" ] && ! sudo -n true 2>/dev/null; }; then
    die "These Debian packages are missing: $*. Please run, as root: apt-get install $*" \
      "缺少下列 Debian 软件包：$*。请以 root 身份运行：apt-get install $*"
  fi
  say "Installing Debian packages: $*"
  { $sudo apt-get update -qq && $sudo env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null; } ||
    die "Could not install the Debian packages $*: is the network reachable?" \
      "无法安装 Debian 软件包 $*，请检查网络是否连通。"
}

# apt_try PACKAGE: installs a Debian package that the work goes on without, from the lists that are here.
apt_try() {
  [ "$(id -u)" -eq 0 ] && timeout 180 env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "$1" >/dev/null 2>&1
}
