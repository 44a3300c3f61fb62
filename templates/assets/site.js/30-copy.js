// A button behind each citation, which copies it. Without script a click selects the whole of it.
(function () {
  "use strict";

  function words(field) {
    var parts = field.tagName === "DIV" ? Array.prototype.slice.call(field.children) : [field];
    return parts.map(function (part) { return part.textContent; }).join("\n");
  }

  // Where a page may not write to the clipboard by itself, the selection is copied as a keyboard would.
  function selected(field) {
    window.getSelection().selectAllChildren(field);
    try { return document.execCommand("copy"); } catch (refused) { return false; }
  }

  function copied(field) {
    if (!navigator.clipboard) return Promise.resolve(selected(field));
    return navigator.clipboard.writeText(words(field)).then(
      function () { return true; },
      function () { return selected(field); }
    );
  }

  function offer(field, template) {
    var button = template.content.firstElementChild.cloneNode(true);
    var told = document.createElement("span");
    told.className = "copied";
    told.setAttribute("role", "status");
    button.textContent = field.dataset.copy;
    button.addEventListener("click", function () {
      copied(field).then(function (done) { told.textContent = done ? button.dataset.done : button.dataset.failed; });
    });
    field.after(button, told);
  }

  document.addEventListener("DOMContentLoaded", function () {
    var template = document.getElementById("_copy");
    if (!template) return;
    document.querySelectorAll("[data-copy]").forEach(function (field) { offer(field, template); });
  });
})();
