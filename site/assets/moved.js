/* A page that has moved: on to the same place in the page that it is now. */
(function () {
  "use strict";
  var to = document.querySelector("a.moved");
  if (!to) { return; }
  var place = null;
  try { place = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch (error) { place = null; }
  var link = place && place.tagName === "A" ? place : place && place.querySelector("a[href]");
  location.replace(link ? link.href : to.href.split("#")[0] + location.hash);
}());
