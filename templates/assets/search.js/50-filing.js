// Facets: what each document is filed under, how many would remain, and the order of what was found.
// In: the index, its rows of what is filed alike, what a reader chose. Out: documents, best first, and counts.
(function () {
  "use strict";

  var briefing = window.briefing;
  var FACETS = ["kind", "network", "standing", "year", "country"];
  var NONE = 0xFFFF, CLAIM = 0, BRIEF = 1, SOURCES = "sources";
  var HIGHEST = 2047;
  var NAMED = 32; // the score of a name: among names, what is told most about comes first

  function Filing(index, facets) {
    var filing = this, signs = facets.signs, width = index.width;
    this.index = index;
    this.width = width;
    this.row = new Uint16Array(index.shards * width).fill(NONE);
    this.list = [];
    facets.docs.forEach(function (text, shard) {
      for (var at = 0, document = shard * width; at < text.length; at += signs, document++) {
        filing.row[document] = briefing.value(text, at, signs);
        filing.list.push(document);
      }
    });
    // Every value as a list; `kind` is one number and never empty.
    this.rows = facets.rows.map(function (row) {
      return { values: [[row[0]], row[1], row[2], row[3], row[4]], weight: row[5] };
    });
    this.source = index.kind.findIndex(function (kind) { return kind[0] === SOURCES; });
  }

  Filing.prototype.isKind = function (document, kind) {
    var row = this.row[document];
    return row !== undefined && row !== NONE && this.rows[row].values[0][0] === kind;
  };
  Filing.prototype.isClaim = function (document) { return document % this.width !== 0 && this.isKind(document, CLAIM); };
  Filing.prototype.isBrief = function (document) { return this.isKind(document, BRIEF); };

  // Where a search has no words, what is told most about comes first, then briefs, claims, sources.
  Filing.prototype.rank = function (row) {
    var kind = row.values[0][0];
    return kind === CLAIM ? 1 : kind === BRIEF ? 2 : kind === this.source ? 0 : 3 + row.weight;
  };

  function chosenNumbers(index, chosen) {
    return FACETS.map(function (facet) {
      return (chosen[facet] || []).map(function (key) {
        return index[facet].findIndex(function (value) { return value[0] === key; });
      });
    });
  }

  // Of each row of the table: which facets refuse it, as bits.
  Filing.prototype.refused = function (chosen) {
    var numbers = chosenNumbers(this.index, chosen);
    return this.rows.map(function (row) {
      var bits = 0;
      numbers.forEach(function (some, at) {
        if (some.length && !row.values[at].some(function (value) { return some.indexOf(value) >= 0; })) bits |= 1 << at;
      });
      return bits;
    });
  };

  // Documents, best first and the newest of equals first, and for each facet how many each of its values would leave.
  Filing.prototype.narrowed = function (found, chosen) {
    var filing = this, refused = this.refused(chosen), counts = new Uint32Array(this.rows.length);
    var list = found ? found.list : this.list, keys = new Float64Array(list.length), kept = 0;
    for (var at = 0; at < list.length; at++) {
      var document = list[at], number = this.row[document], row = this.rows[number];
      counts[number]++;
      if (refused[number]) continue;
      var own = found ? found.score[document] : 0;
      var score = Math.min(HIGHEST, found ? own + (own >= NAMED ? row.weight : 0) : this.rank(row));
      var year = row.values[3].length ? 254 - Math.min(254, row.values[3][0]) : 255;
      keys[kept++] = ((HIGHEST - score) * 256 + year) * 4194304 + document;
    }
    keys = keys.subarray(0, kept).sort();
    return {
      total: kept,
      some: function (from, to) { return Array.from(keys.subarray(from, to), function (key) { return key % 4194304; }); },
      counts: FACETS.map(function (facet, at) {
        var sums = filing.index[facet].map(function () { return 0; });
        counts.forEach(function (count, number) {
          if (count && !(refused[number] & ~(1 << at))) filing.rows[number].values[at].forEach(function (value) { sums[value] += count; });
        });
        return sums;
      })
    };
  };

  briefing.FACETS = FACETS;
  briefing.Filing = Filing;
})();
