// The folds of the head of a page close when the reader goes elsewhere or presses Escape.
(function () {
  "use strict";

  function close(except) {
    document.querySelectorAll(".top .drop[open]").forEach(function (fold) {
      if (!fold.contains(except)) fold.open = false;
    });
  }

  document.addEventListener("click", function (event) { close(event.target); });
  document.addEventListener("focusin", function (event) { close(event.target); });
  document.addEventListener("keydown", function (event) {
    var open = event.key === "Escape" && document.querySelector(".top .drop[open]");
    if (!open) return;
    open.open = false;
    open.querySelector("summary").focus();
  });
})();
