// The toggles of the facets. In: counts. Out: a button for each value that would leave something, the chosen ones first.
(function () {
  "use strict";

  var briefing = window.briefing;
  var FIRST = 8; // values of a facet, before the rest is asked for
  var open = {};

  function button(facet, value, count, pressed, toggle) {
    var made = briefing.element("button", "toggle");
    made.type = "button";
    made.dataset.key = facet + "=" + value[0];
    made.setAttribute("aria-pressed", String(pressed));
    made.append(briefing.element("span", "", value[2] || value[1]), " ", briefing.element("span", "left", String(count)));
    if (facet === "standing") made.dataset.standing = value[0];
    made.addEventListener("click", function () { toggle(facet, value[0]); });
    return made;
  }

  function ordered(facet, rows) {
    if (facet === "year") return rows.reverse();
    if (facet === "standing") return rows;
    return rows.sort(function (a, b) { return b.pressed - a.pressed || b.count - a.count || a.at - b.at; });
  }

  // `toggle(facet, key)` is called when a reader chooses; `draw` when only more is to be shown.
  briefing.drawToggles = function (place, index, counts, chosen, toggle) {
    var focused = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.key : "";
    briefing.FACETS.forEach(function (facet, number) {
      var group = place.querySelector("[data-facet=" + facet + "]");
      var rows = index[facet].map(function (value, at) {
        return { value: value, at: at, count: counts[number][at], pressed: (chosen[facet] || []).indexOf(value[0]) >= 0 };
      }).filter(function (row) { return row.count || row.pressed; });
      var list = group.querySelector(".toggles"), more = group.querySelector(".all");
      rows = ordered(facet, rows);
      list.textContent = "";
      rows.forEach(function (row, at) {
        var item = briefing.element("li");
        item.hidden = at >= FIRST && !open[facet] && !row.pressed;
        item.append(button(facet, row.value, row.count, row.pressed, toggle));
        list.append(item);
      });
      group.hidden = !rows.length;
      more.hidden = open[facet] || rows.length <= FIRST;
      more.textContent = place.dataset.all.replace("{count}", rows.length);
      more.onclick = function () {
        open[facet] = true;
        more.hidden = true;
        Array.from(list.children).forEach(function (item) { item.hidden = false; });
        list.children[FIRST].querySelector("button").focus();
      };
    });
    var again = focused && place.querySelector("[data-key=\"" + CSS.escape(focused) + "\"]");
    if (again) again.focus();
  };
})();
