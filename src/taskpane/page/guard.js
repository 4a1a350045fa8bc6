/*
 * Runs before everything else and in every webview, so it is ES5: Excel 2016 and 2019 show panes in Internet Explorer's
 * Trident, some Microsoft 365 builds in the first Edge (EdgeHTML). Neither can run the application; they get a sentence. So do
 * Safari before 15.4 and Firefox before 98, which know no dialogs of their own.
 * Where Office.js fails or does not come, the page without it opens (index.html), with the reason and the file mode.
 */
/* global window, document, navigator, location, setTimeout, clearTimeout */
(function () {
  var agent = navigator.userAgent;
  var old =
    /Trident|MSIE|Edge\//.test(agent) ||
    typeof globalThis === "undefined" ||
    !Array.prototype.at ||
    !window.HTMLDialogElement;
  if (old) {
    document.documentElement.className += " old-host";
    return;
  }

  // A script of the page's own that does not come leaves nothing that could say so.
  window.addEventListener(
    "error",
    function (event) {
      var failed = event.target;
      if (!failed || failed.tagName !== "SCRIPT" || failed.id === "office-js") return;
      if (!document.querySelector("#root") || document.querySelector("#root > .starting"))
        document.documentElement.className += " not-started";
    },
    true,
  );
  if (/\/index\.html$|\/$/.test(location.pathname)) return;

  function withoutOffice(reason) {
    var query = location.search ? location.search + "&" : "?";
    location.replace("index.html" + query + "office=" + reason + location.hash);
  }
  // Well inside the five seconds after which Excel and its users give a pane up.
  var timer = setTimeout(function () {
    if (!window.Office) withoutOffice("timeout");
  }, 4000);
  window.addEventListener(
    "error",
    function (event) {
      if (event.target && event.target.id === "office-js") {
        clearTimeout(timer);
        withoutOffice("failed");
      }
    },
    true,
  );
})();
