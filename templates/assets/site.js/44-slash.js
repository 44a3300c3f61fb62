// `/` goes to the field of the search: the one of this page, else the page of the search.
(function () {
  "use strict";

  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest && event.target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    var field = document.getElementById("_q");
    if (field && !field.closest("[hidden]")) {
      field.focus();
      field.select();
    } else {
      window.location.assign(window.briefing.root + "search.html");
    }
  });
})();
