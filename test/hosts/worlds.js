/**
 * Pages whose first script changes built-in objects of JavaScript or of the browser.
 *
 * @typedef {object} World
 * @property {string} name as in the table of docs/hosts.md
 * @property {string} [address] of a script
 * @property {string} [script]
 * @property {boolean} [isPoor] whether a widget may show the message that it cannot be shown
 * @property {Readonly<Record<string, 'comes' | 'fails'>>} [feeds] queries to which the page's own `fetch` gives an
 *   unusual response, and whether the feed can be read nevertheless
 */

/** As Prototype.js 1.6 and 1.7 do: adds methods to all objects, some with the names of built-in methods. */
const prototypeJs = `
  function $A(iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    var length = iterable.length || 0, results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  }
  Array.from = $A;
  function extend(target, source) { for (var name in source) target[name] = source[name]; return target; }
  extend(Array.prototype, {
    each: function (act) { for (var i = 0; i < this.length; i++) act(this[i], i); return this; },
    toArray: function () { return [].concat(this); },
    entries: function () { return [].concat(this); },
    first: function () { return this[0]; },
    last: function () { return this[this.length - 1]; },
    clear: function () { this.length = 0; return this; },
    clone: function () { return [].concat(this); },
    size: function () { return this.length; },
    find: function (test, context) { for (var i = 0; i < this.length; i++) if (test.call(context, this[i], i)) return this[i]; },
    include: function (item) { return this.indexOf(item) >= 0; },
    inspect: function () { return '[' + this.join(', ') + ']'; },
    toJSON: function () { return '[' + this.map(function (item) { return JSON.stringify(item); }).join(', ') + ']'; }
  });
  extend(String.prototype, {
    strip: function () { return this.trim(); },
    sub: function () { return this; },
    startsWith: function (start) { return this.lastIndexOf(start, 0) === 0; },
    endsWith: function (end) { var at = this.length - end.length; return at >= 0 && this.indexOf(end, at) === at; },
    toArray: function () { return this.split(''); },
    toJSON: function () { return '"' + this + '"'; },
    blank: function () { return /^\\s*$/.test(this); },
    times: function (count) { return new Array(count + 1).join(this); }
  });
  extend(Number.prototype, {times: function () {}, toPaddedString: function () {}, abs: function () {}});
  Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; };
  Object.keys = function (object) { var keys = []; for (var name in object) if (Object.prototype.hasOwnProperty.call(object, name)) keys.push(name); return keys; };
  extend(Function.prototype, {
    bind: function (context) {
      if (arguments.length < 2 && context === undefined) return this;
      var method = this, args = [].slice.call(arguments, 1);
      return function () { return method.apply(context, args.concat([].slice.call(arguments))); };
    },
    curry: function () { return this; }, defer: function () {}, wrap: function () {}, methodize: function () {}, delay: function () {}
  });
  var methods = {
    visible: function () { return this.style.display !== 'none'; },
    toggle: function () { return this; },
    hide: function () { this.style.display = 'none'; return this; },
    show: function () { this.style.display = ''; return this; },
    remove: function () { this.parentNode.removeChild(this); return this; },
    update: function (content) { this.innerHTML = content; return this; },
    replace: function () { return this; },
    insert: function () { return this; },
    select: function () { return []; },
    up: function () { return this.parentNode; },
    down: function () { return this.firstChild; },
    next: function () { return this.nextElementSibling; },
    previous: function () { return this.previousElementSibling; },
    identify: function () { return this.id; },
    observe: function () { return this; },
    fire: function () { return this; },
    store: function () { return this; },
    clone: function () { return this.cloneNode(); },
    empty: function () { return !this.innerHTML; },
    getStyle: function () { return ''; },
    scrollTo: function () { window.scrollTo(0, 0); return this; }
  };
  extend(HTMLElement.prototype, methods);
  extend(Element.prototype, methods);
  window.$ = function (id) { return document.getElementById(id); };
  window.$$ = function (css) { return $A(document.querySelectorAll(css)); };
  window.Hash = window.Template = window.Class = window.Enumerable = function () {};`;

/** A Promise constructor as polyfills had before ES2015. */
const promise = `
  (function (Native) {
    function Promise(act) { var own = this; own.native = new Native(act); }
    Promise.prototype.then = function (done, failed) { var next = this.native.then(done, failed); return new Promise(function (resolve) { resolve(next); }); };
    Promise.prototype.catch = function (failed) { return this.then(undefined, failed); };
    Promise.resolve = function (value) { return new Promise(function (resolve) { resolve(value); }); };
    Promise.reject = function (value) { return new Promise(function (_, reject) { reject(value); }); };
    Promise.all = function (list) { var plain = []; for (var i = 0; i < list.length; i++) plain.push(list[i] && list[i].native || list[i]); return new Promise(function (resolve) { resolve(Native.all(plain)); }); };
    window.Promise = Promise;
  })(Promise);`;

const frozen = `
  for (var name of ['Object', 'Function', 'Array', 'Promise', 'Map', 'Set', 'WeakMap', 'WeakSet', 'String', 'Number', 'Boolean',
    'Symbol', 'RegExp', 'Date', 'Error', 'TypeError', 'RangeError', 'JSON', 'Math', 'Reflect', 'Intl', 'Proxy', 'ArrayBuffer', 'Uint8Array']) {
    Object.freeze(window[name]);
    if (window[name].prototype) Object.freeze(window[name].prototype);
  }
  for (var name of Object.getOwnPropertyNames(Intl)) if (Intl[name].prototype) { Object.freeze(Intl[name]); Object.freeze(Intl[name].prototype); }
  Object.freeze(Object.getPrototypeOf(async function () {}));
  Object.freeze(Object.getPrototypeOf(function* () {}));
  Object.freeze(Object.getPrototypeOf([][Symbol.iterator]()));`;

/** Responses that no browser gives, for addresses that end with their names. */
const badFetch = `
  (function (native) {
    var json = '{"inLanguage": "it", "partners": [{"id": "a", "name": "Ente di prova"}]}';
    function answer(more) {
      var response = {ok: true, status: 200, headers: {get: function () { return 'application/json'; }}, text: function () { return Promise.resolve(json); }};
      for (var name in more) response[name] = more[name];
      return Promise.resolve(response);
    }
    function reader(read) { return answer({text: null, body: {getReader: function () { return {read: read}; }}}); }
    var ways = {
      nothing: function () {},
      'nothing-later': function () { return Promise.resolve(); },
      throws: function () { throw 'no'; },
      rejects: function () { return Promise.reject(); },
      'a-string': function () { return json; },
      'a-wrong-object': function () { return Promise.resolve({data: json}); },
      'no-headers': function () { return answer({headers: undefined}); },
      'plain-headers': function () { return answer({headers: {'content-type': 'application/json'}}); },
      'no-body': function () { return answer({}); },
      'no-body-and-no-text': function () { return answer({text: undefined}); },
      'text-at-once': function () { return answer({text: function () { return json; }}); },
      'text-of-nothing': function () { return answer({text: function () {}}); },
      'text-that-is-read': function () { return answer({text: function () { return JSON.parse(json); }}); },
      'body-of-strings': function () { return reader(function () { return Promise.resolve({value: json}); }); },
      'body-that-breaks': function () { return reader(function () { throw null; }); }
    };
    window.fetch = function (address, options) {
      var way = ways[new URL(address).search.slice(1)];
      return way ? way() : native(address, options);
    };
  })(window.fetch);`;

/** @type {readonly World[]} */
export const worlds = [
  {name: 'as Prototype.js patches', script: prototypeJs},
  {name: 'core-js', address: '/node_modules/core-js-bundle/minified.js'},
  {name: 'zone.js', address: '/node_modules/zone.js/bundles/zone.umd.min.js'},
  {
    name: 'enumerable extras of `Array.prototype`',
    script: `Array.prototype.extra = function () {}; Array.prototype.word = 'extra'; NodeList.prototype.extra = 1;`,
  },
  {name: 'frozen intrinsics', script: frozen},
  {name: '`console = undefined`', script: 'window.console = undefined;'},
  {name: '`console` with `log` alone', script: 'window.console = {log: function () {}};'},
  {name: 'a `Promise` of long ago', script: promise},
  {
    name: '`Intl` of long ago',
    isPoor: true,
    script: `delete Intl.ListFormat; delete Intl.RelativeTimeFormat; delete Intl.Segmenter; delete Intl.DisplayNames;
      delete Intl.Locale; delete Intl.DateTimeFormat.prototype.formatRange; delete Intl.PluralRules;
      delete Intl.DateTimeFormat.prototype.formatRangeToParts; delete Intl.DateTimeFormat.prototype.formatToParts;`,
  },
  {name: '`Intl = {}`', isPoor: true, script: 'window.Intl = {};'},
  {
    name: '`fetch` of the page’s own, in fifteen broken ways',
    script: badFetch,
    feeds: {
      nothing: 'fails',
      'nothing-later': 'fails',
      throws: 'fails',
      rejects: 'fails',
      'a-string': 'fails',
      'a-wrong-object': 'fails',
      'no-headers': 'fails',
      'plain-headers': 'fails',
      'no-body': 'comes',
      'no-body-and-no-text': 'fails',
      'text-at-once': 'comes',
      'text-of-nothing': 'fails',
      'text-that-is-read': 'fails',
      'body-of-strings': 'fails',
      'body-that-breaks': 'fails',
    },
  },
  {
    name: 'polyfills of events, frames and observers',
    script: `window.CustomEvent = function (type, options) {
        var event = document.createEvent('CustomEvent');
        options = options || {};
        event.initCustomEvent(type, !!options.bubbles, !!options.cancelable, options.detail);
        return event;
      };
      window.requestAnimationFrame = function (act) { return setTimeout(function () { act(Date.now()); }, 16); };
      window.cancelAnimationFrame = clearTimeout; delete window.scheduler; delete window.requestIdleCallback;
      Element.prototype.closest = function (css) { var node = this; while (node && node.nodeType === 1) { if (node.matches(css)) return node; node = node.parentNode; } return null; };`,
  },
];
