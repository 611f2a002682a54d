// The search page before its own script runs: where the address asks something, what is shown to
// those who ask nothing does not flash up. A classic script, so that it runs before the first paint.

{
  const help = document.getElementById("search-help");
  help.hidden = /[?&]\w+=[^&]/u.test(location.search);
  addEventListener("error", showWithoutScript, true); // errors of loading do not bubble

  function showWithoutScript({ target }) {
    if (target.type === "module") help.hidden = false;
  }
}
