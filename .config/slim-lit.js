/**
 * Takes out of Lit what the script tag's bundle never uses: about 0.7 of 5.4 KB (brotli), a seventh of a banner.
 * Written for the one version that package.json pins; a build with another Lit fails and says which cut is gone.
 */
const cuts = {
  // Every browser we support adopts style sheets (Baseline Widely Available since September 2025).
  '@lit/reactive-element/css-tag.js': [
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'e=!0',
    ],
    // Mistakes of ours, which the compiler reports already.
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      'this._$cssResult$=!0;',
    ],
    [
      `e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1]`,
      'e+s.cssText+t[o+1]',
    ],
  ],
  // Decorators, polyfills, and the marks they leave on the page's global object.
  '@lit/reactive-element/reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  'lit-element/lit-element.js': [
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    [';(s.litElementVersions??=[]).push("4.2.2")', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
  ],
  // Directives, element expressions, the tags svg and mathml, expressions in comments and in raw text such as <textarea>.
  'lit-html/lit-html.js': [
    // Trusted Types: a policy of our own name, which all copies of us on a page share. A second policy of the same
    // name is refused, and Lit's own name may be taken by the page's own Lit.
    [
      'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      'e=s?t[Symbol.for("ofb")]??=s.createPolicy("ofb",{createHTML:t=>t}):void 0',
    ],
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      '',
    ],
    ['t=M(this,t,i),a(t)?', 'a(t)?'],
    ['t=M(this,t,i,0),o=!a(t)', 'o=!a(t)'],
    ['r=M(this,e[s+n],i,n),', 'r=e[s+n],'],
    ['(t=M(this,t,i,0)??A)', '(t??=A)'],
    ['_$AI(t){M(this,t)}', ''],
    [',V:M,', ','],
    ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
    ['this._$AH=A,this._$AN=void 0,this._$AA', 'this._$AH=A,this._$AA'],
    ['this._$AH=A,this._$AN=void 0,this.element', 'this._$AH=A,this.element'],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    [',this.options=e,this._$Cv=e?.isConnected??!0', ',this.options=e'],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [
      ':1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      ':i=new r.ctor(h,r.name,r.strings,this,t)',
    ],
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
      'this.el=S.createElement(f,e);P.currentNode=this.el.content;',
    ],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ''],
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', 'D='],
  ],
};

/** @returns {import('vite').Plugin} */
export function slimLit() {
  return {
    name: 'slim-lit',
    transform(code, id) {
      const file = Object.keys(cuts).find(name => id.replaceAll('\\', '/').endsWith(`/node_modules/${name}`));
      if (!file) return null;
      let slim = code;
      for (const [cut, put] of cuts[file]) {
        if (!slim.includes(cut)) this.error(`${file} no longer contains: ${cut.slice(0, 80)}`);
        slim = slim.replace(cut, () => put);
      }
      return {code: slim, map: null};
    },
  };
}
