import type {Translation} from '../../locale/fill.ts';

/** Texts of the doctor in Italian; the English ones must have the same keys. A rule has two texts: fault and advice. */
export const phrases = {
  title: 'Controllo dei widget',
  checking: 'Controllo in corso…',
  healthy: 'Tutto a posto.',
  healthyHint: 'I widget di questa pagina hanno quello che serve.',
  count: {one: '{count} nota', other: '{count} note'},
  error: 'Errore',
  warning: 'Da correggere',
  hint: 'Da verificare',
  find: 'Mostra nella pagina',
  again: 'Controlla di nuovo',
  copy: 'Copia il referto',
  copied: 'Referto copiato.',
  copyByHand: 'Il browser non permette di copiare: seleziona il referto qui sotto.',
  report: 'Referto',
  close: 'Chiudi il controllo',
  remedies: {
    WordPress:
      'Scrivi <div data-ofb="…">, che non chiede diritti, oppure usa il blocco «HTML personalizzato» con un utente che può scrivere HTML senza filtri.',
    Drupal:
      'Nel formato di testo aggiungi il tag, con i suoi attributi, ai tag HTML ammessi, oppure scegli «HTML completo».',
    TYPO3: 'Usa un elemento di contenuto «HTML».',
    Joomla: 'Nei filtri del testo della configurazione ammetti il tag per il tuo gruppo.',
  },
  rules: {
    noWidgets: [
      'Lo script c’è, ma nella pagina non c’è nessun widget.',
      'Inserisci un tag, per esempio <ofb-banner></ofb-banner>. Se l’avevi scritto, il CMS l’ha tolto: usa un blocco HTML.',
    ],
    noWidgetsIn: [
      'Lo script c’è, ma nella pagina non c’è nessun widget.',
      'Metti un tag, per esempio <ofb-banner></ofb-banner>. Se l’avevi messo, l’ha tolto {cms}. {remedy}',
    ],
    brokenTag: [
      'Il tag è spezzato: contiene «{found}».',
      'L’editor ha messo del codice fra i suoi attributi: scrivilo su una riga sola, in un blocco HTML.',
    ],
    commentedTag: [
      '<{found}> sta dentro un commento HTML.',
      'Togli <!-- e -->, che l’editor gli ha messo attorno.',
    ],
    misspeltWrapper: ['data-ofb="{found}" non è un nostro widget.', 'Forse intendevi data-ofb="{meant}".'],
    unknownWrapper: ['data-ofb="{found}" non è un nostro widget.', 'Ci sono: {known}.'],
    misspeltTag: ['<{found}> non è un nostro tag.', 'Forse intendevi <{meant}>.'],
    unknownTag: ['<{found}> non è un nostro tag.', 'Ci sono: {tags}.'],
    escapedTag: [
      'Il codice «{found}» si legge come testo.',
      'L’editor l’ha trasformato in testo: incollalo in un blocco HTML o nella vista «Sorgente».',
    ],
    notLoaded: [
      'I file di questo widget non sono arrivati.',
      'Guarda la rete e la console del browser: un filtro, un indirizzo sbagliato o la Content-Security-Policy (script-src {origin}) li ferma.',
    ],
    trustedTypes: [
      'La Content-Security-Policy della pagina vieta la policy «ofb» dei Trusted Types.',
      'Aggiungi ofb alla direttiva: trusted-types ofb.',
    ],
    blocked: [
      'La Content-Security-Policy ferma {address} ({directive}).',
      'Aggiungi alla direttiva {directive} l’origine {origin}.',
    ],
    twoVersions: [
      'Due versioni dei widget nella stessa pagina: resta la {running}, questo script è la {own}.',
      'Togli uno dei due script.',
    ],
    twoScripts: ['Lo script dei widget è caricato più volte: {addresses}.', 'Lascia un solo <script>.'],
    classicScript: [
      '{address} è caricato senza type="module".',
      'Aggiungilo: <script type="module" …>. Senza, i nomi dello script si mescolano a quelli della pagina.',
    ],
    noLanguage: [
      'La pagina non dice in che lingua è.',
      'Scrivi <html lang="it">: ne dipendono i widget, i lettori di schermo e i motori di ricerca.',
    ],
    noHeading: [
      'La pagina non ha un titolo <h1>.',
      'Aggiungi un <h1>: chi usa un lettore di schermo si orienta con i titoli.',
    ],
    levelSkipped: [
      'Il titolo del widget è di livello {level}, quello prima è di livello {before}.',
      'Scrivi heading-level="{wanted}", così la struttura della pagina non salta un livello.',
    ],
    misspeltAttribute: ['L’attributo {name} non esiste.', 'Forse intendevi {meant}.'],
    unknownAttribute: ['L’attributo {name} non esiste.', 'Questo widget conosce: {known}.'],
    misspeltValue: ['{name}="{found}" non è un valore possibile.', 'Forse intendevi {name}="{meant}".'],
    wrongValue: ['{name}="{found}" non è un valore possibile.', 'È possibile: {expected}.'],
    quotedValue: [
      'Il valore di {name} contiene virgolette tipografiche: {found}.',
      'Un editor di testi le ha cambiate. Scrivi {name}="{meant}", con virgolette dritte.',
    ],
    switchedOn: [
      '{name}="{found}" accende {name}, qualunque cosa ci sia scritta.',
      'Per spegnerlo togli l’attributo.',
    ],
    unsafeAddress: [
      '{name} non è un indirizzo web: {found}.',
      'Usa https:, http:, mailto: o un indirizzo relativo.',
    ],
    bareTag: [
      'Questo tag non ha attributi.',
      'Se ne avevi scritti, il CMS li ha tolti: usa un blocco HTML, oppure chiedi a chi lo amministra di ammetterli.',
    ],
    bareTagIn: ['Questo tag non ha attributi.', 'Se ne avevi scritti, li ha tolti {cms}. {remedy}'],
    inParagraph: [
      'L’editor ha messo il widget dentro un paragrafo (<p>).',
      'Toglilo dal <p>, che aggiunge margini e il suo stile, o mettilo in un <div>: altrimenti il testo di riserva può restare visibile sotto il widget.',
    ],
    unclosed: [
      'Il tag non è chiuso: contiene il resto della pagina.',
      'Scrivi <{tag}></{tag}>; <{tag} /> non basta.',
    ],
    hidden: ['Il widget è nascosto.', 'Lo nascondono gli stili della pagina o un elemento che lo contiene.'],
    outOfPeriod: [
      'Il banner è nascosto: è stato chiuso, o oggi è fuori dal suo periodo ({period}).',
      'Controlla from e until; remember ricorda chi l’ha chiuso.',
    ],
    noWidth: [
      'Il widget non ha larghezza.',
      'Dai spazio a chi lo contiene, per esempio flex: 1 o width: 100%.',
    ],
    empty: ['Il widget non mostra nulla.', 'La sua parte dei dati ({part}) è vuota.'],
    mixedContent: [
      'La pagina è in https:, i dati in http: {address}.',
      'I browser non li leggono: pubblicali in https:.',
    ],
    feedForbidden: [
      '{address} non si può leggere da questa pagina.',
      'Il suo server deve rispondere con Access-Control-Allow-Origin: {page} (o *), e deve essere raggiungibile.',
    ],
    feedMissing: ['{address} ha risposto {status}.', 'Controlla l’indirizzo in src.'],
    feedUnreadable: [
      '{address} non si può leggere: {reason}',
      'Controllalo con: npx open-for-business-widgets validate.',
    ],
    feedProblem: [
      '{address}, {path}: trovato {found}, atteso {expected}.',
      'Quello che è sbagliato non si vede. Controlla tutto con: npx open-for-business-widgets validate.',
    ],
    feedProblems: [
      '{address}: altri errori, non elencati qui: {count}.',
      'Controlla tutto con: npx open-for-business-widgets validate.',
    ],
    partMissing: [
      'In {address} non c’è la parte {part}: si vedono i contenuti di serie.',
      'Aggiungi {part}, anche vuota.',
    ],
    contrast: [
      'Il contrasto fra {front} e {back} è {ratio}:1, deve essere almeno {least}:1.',
      'Scegli un colore più scuro o più chiaro (WCAG 1.4.3).',
    ],
  },
} as const;

export type Phrases = {
  readonly [Key in keyof typeof phrases]: Key extends 'rules'
    ? {readonly [Rule in keyof (typeof phrases)['rules']]: readonly [fault: string, advice: string]}
    : Translation<typeof phrases>[Key];
};
