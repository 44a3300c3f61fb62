// The files of the search's index, each loaded when somebody first asks for it: a classic script that hands over its
// data, so that it works from a disk. In: a name, such as `store/3`. Out: a promise of its data.
(function () {
  "use strict";

  var root = new URL("../", document.currentScript.src).href;
  var held = {}, asked = {};

  function briefing(name, data) { held[name] = data; }

  briefing.root = root;

  briefing.load = function (name) {
    if (name in held) return Promise.resolve(held[name]);
    if (!asked[name]) asked[name] = new Promise(function (done, failed) {
      var script = document.createElement("script");
      function end() {
        script.remove();
        delete asked[name];
        if (name in held) done(held[name]); else failed(new Error(name));
      }
      script.onload = script.onerror = end;
      script.src = root + "search/" + name + ".js";
      document.head.append(script);
    });
    return asked[name];
  };

  // In which of so many shards a page is kept: CRC-32 of its address.
  briefing.shard = function (id, shards) {
    var sum = -1;
    new TextEncoder().encode(id).forEach(function (byte) {
      sum ^= byte;
      for (var bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xEDB88320 : 0);
    });
    return ((sum ^ -1) >>> 0) % shards;
  };

  window.briefing = briefing;
})();
