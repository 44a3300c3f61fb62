// A table whose rows are shown as cards where a page is narrow: some browsers take it for none then, and tell those who
// hear it of no rows and heads. So its roles are said; where they are said already by the elements, that changes nothing.
(function () {
  "use strict";

  var roles = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };

  function role(element) {
    return element.nodeName === "TH" ? (/^row/.test(element.scope) ? "rowheader" : "columnheader") : roles[element.nodeName];
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll(".cards, .by-country, .edges, .listing").forEach(function (table) {
      [table].concat(Array.from(table.querySelectorAll("thead, tbody, tr, th, td"))).forEach(function (element) {
        element.setAttribute("role", role(element));
      });
    });
  });
})();
