// The filter of a long list. In: the form, and the marks that each item carries (`data-is`: for each claim that it tells,
// parted by `|`, its years, and for each field its sign and the number of the answer). Out: items, groups and counts that
// fit, the same in the address. Words come from the form. Without this script the form is hidden and everything is there.
(function () {
  "use strict";

  var form = document.getElementById("_filters");
  var list = document.querySelector("[data-sifted]");
  if (!form || !list) return;

  var REST = 200; // milliseconds without a key before the list follows
  var output = form.querySelector("output");
  var nothing = form.querySelector(".nothing");
  var clear = form.querySelector("button[type=reset]");
  var fold = form.querySelector("details");
  var asked = form.elements;
  var LETTERS = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i" };

  function folded(text) {
    return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/[ßæœøđðłþı]/g, function (letter) { return LETTERS[letter]; });
  }

  // Each field: its name, its sign in the marks, and the number of each answer.
  var fields = Array.prototype.map.call(form.querySelectorAll("[data-sign]"), function (element) {
    var several = element.tagName === "FIELDSET";
    var options = Array.prototype.filter.call(several ? element.querySelectorAll("input") : element.options, function (option) { return option.value; });
    return { name: several ? element.dataset.name : element.name, sign: element.dataset.sign, several: several, values: options.map(function (option) { return option.value; }) };
  });

  var items = Array.prototype.map.call(list.querySelectorAll("[data-is]"), function (element) {
    return {
      element: element,
      text: null,
      tellers: element.dataset.is.split("|").map(function (marks) {
        var years = /(?:^| )y(\d*)-?(\d*)/.exec(marks);
        return { marks: " " + marks + " ", first: years[1], last: years[2] || years[1] };
      })
    };
  });

  // Groups from the inside to the outside, each with its own items, its count and the links that lead to it.
  var groups = Array.prototype.map.call(list.querySelectorAll("[data-group]"), function (element) {
    var title = element.querySelector("h2, h3");
    return {
      element: element,
      count: element.querySelector("h2 .count"),
      mine: items.filter(function (item) { return element.contains(item.element); }),
      ways: title && title.id ? list.querySelectorAll('.here a[href="#' + title.id + '"]') : []
    };
  });

  function text(item) {
    if (item.text === null) {
      var part = item.element.closest("[data-group]");
      var title = part ? part.querySelector("h2, h3") : null;
      // Of another teller of a step the words stand in the title of its link.
      var others = Array.prototype.map.call(item.element.querySelectorAll(".also a[title]"), function (link) { return link.title; });
      item.text = folded([title ? title.textContent : "", item.element.textContent].concat(others).join(" "));
    }
    return item.text;
  }

  // What is asked, as [name, value] in the order of the form; what the page does not know is not asked.
  function question() {
    var pairs = [];
    Array.prototype.forEach.call(asked, function (element) {
      if (!element.name || (element.type === "checkbox" && !element.checked)) return;
      var value = element.value.trim();
      if (value) pairs.push([element.name, value]);
    });
    return pairs;
  }

  function fitting(pairs) {
    var wanted = [], from = "", to = "", words = [];
    pairs.forEach(function (pair) {
      if (pair[0] === "from") from = pair[1];
      else if (pair[0] === "to") to = pair[1];
      else if (pair[0] === "q") words = folded(pair[1]).split(/\s+/);
    });
    fields.forEach(function (field) {
      var marks = pairs.filter(function (pair) { return pair[0] === field.name; }).map(function (pair) {
        return " " + field.sign + field.values.indexOf(pair[1]) + " ";
      });
      if (marks.length) wanted.push(marks);
    });
    return function (item) {
      return item.tellers.some(function (teller) {
        // What has no date may be of these years: it is not hidden.
        if (teller.first && ((from && teller.last < from) || (to && teller.first > to))) return false;
        return wanted.every(function (marks) {
          return marks.some(function (mark) { return teller.marks.indexOf(mark) >= 0; });
        });
      }) && words.every(function (word) { return text(item).indexOf(word) >= 0; });
    };
  }

  function filled(words, shown, all) {
    return words.replace("{shown}", String(shown)).replace("{all}", String(all));
  }

  function apply() {
    var pairs = question();
    var fits = fitting(pairs);
    var shown = 0;
    items.forEach(function (item) {
      item.fits = fits(item);
      if (item.fits) shown += 1;
      if (item.element.hidden === item.fits) item.element.hidden = !item.fits;
    });
    groups.forEach(function (group) {
      var left = group.mine.filter(function (item) { return item.fits; }).length;
      group.element.hidden = left === 0;
      if (group.count) group.count.textContent = left === group.mine.length ? String(left) : filled(form.dataset.part, left, group.mine.length);
      Array.prototype.forEach.call(group.ways, function (way) { (way.closest("li") || way).hidden = left === 0; });
    });
    output.textContent = filled(pairs.length ? form.dataset.count : form.dataset.whole, shown, items.length);
    nothing.hidden = shown > 0;
    clear.hidden = pairs.length === 0;
  }

  // The address.

  function toAddress(anew) {
    var address = new URL(window.location.href);
    address.search = new URLSearchParams(question()).toString();
    if (address.href === window.location.href) return;
    address.hash = "";
    try { window.history[anew ? "pushState" : "replaceState"](null, "", address.href); } catch (refused) { /* The list follows all the same. */ }
  }

  function fromAddress() {
    var given = new URLSearchParams(window.location.search);
    Array.prototype.forEach.call(asked, function (element) {
      if (!element.name) return;
      if (element.type === "checkbox") element.checked = given.getAll(element.name).indexOf(element.value) >= 0;
      else element.value = given.get(element.name) || "";
      if (element.selectedIndex === -1) element.value = ""; // an answer that this page does not have
    });
    if (question().length) fold.open = true;
    apply();
    place();
  }

  function reset() {
    Array.prototype.forEach.call(asked, function (element) {
      if (element.type === "checkbox") element.checked = false;
      else if (element.name) element.value = "";
    });
    apply();
  }

  // Whoever is led to a place sees it, even where the filter would hide it.
  function place() {
    var target = null;
    try { target = document.getElementById(decodeURIComponent(window.location.hash.slice(1))); } catch (broken) { /* It names no place. */ }
    if (!target || !target.closest("[hidden]")) return;
    reset();
    target.scrollIntoView();
  }

  var waiting = 0;
  form.addEventListener("input", function (event) {
    if (event.target.type !== "search") return;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(function () { apply(); toAddress(false); }, REST);
  });
  // Folding all that is said takes a moment: it is done when the reader comes to the field, not at the first letter.
  form.addEventListener("focusin", function (event) {
    if (event.target.type === "search") window.setTimeout(function () { items.forEach(text); });
  });
  form.addEventListener("change", function () { window.clearTimeout(waiting); apply(); toAddress(true); });
  form.addEventListener("submit", function (event) { event.preventDefault(); apply(); toAddress(true); });
  form.addEventListener("reset", function (event) { event.preventDefault(); reset(); toAddress(true); fold.querySelector("summary").focus(); });
  window.addEventListener("popstate", fromAddress);
  window.addEventListener("hashchange", place);

  form.hidden = false;
  if (window.matchMedia("(min-width: 44rem)").matches) fold.open = true;
  fromAddress();
})();
