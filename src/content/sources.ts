import type {facts as events} from './facts/events.ts';
import type {facts as partners} from './facts/partners.ts';
import type {facts as sectors} from './facts/sectors.ts';

/** A page or publication that a fact comes from (schema.org CreativeWork). */
export interface PublishedSource {
  readonly name: string;
  readonly url?: string;
  /** ISO 8601, as precise as it is known: `2017`, `2017-03`, `2017-03-06`. */
  readonly datePublished?: string;
}

export type SourceId = keyof typeof sources;

/** The sources of each item of the built-in content. No widget loads this module. */
export interface Citations {
  readonly programme: SourceIds;
  readonly sectors: Readonly<
    Record<keyof typeof sectors, {readonly figure: SourceIds; readonly description: SourceIds}>
  >;
  readonly partners: Readonly<Record<keyof typeof partners, SourceIds>>;
  readonly events: Readonly<Record<keyof typeof events, SourceIds>>;
}

/** A list with at least one source. */
type SourceIds = readonly [SourceId, ...SourceId[]];

export const citations: Citations = {
  programme: ['relint-2017'],
  sectors: {
    aerospace: {figure: ['ansa-aero', 'spiffero-aero'], description: ['ansa-aero']},
    automotive: {figure: ['informatore-2025', 'parts-2025'], description: ['informatore-2025', 'parts-2025']},
    biomedical: {figure: ['biopark'], description: ['biopark', 'biopmed']},
    telecommunications: {figure: ['tilab'], description: ['tilab', 'rep-5g']},
    food: {figure: ['food-export'], description: ['nuvola-kurier', 'lavazza-hist']},
    tourism: {figure: ['ansa-tur'], description: ['ansa-tur']},
    culture: {figure: ['egizio', 'egizio-2'], description: ['relint-2017']},
    'higher-education': {figure: ['polito'], description: ['relint-2017', 'unito-intl', 'rai-polito']},
  },
  partners: {
    'citta-di-torino': ['relint-2017', 'relint-en'],
    'regione-piemonte': ['relint-2017', 'regione', 'led-org'],
    'camera-commercio': ['relint-2017', 'cciaa-plan', 'cciaa-en'],
    'universita-torino': ['relint-2017', 'unito-pop', 'tief-what'],
    'politecnico-torino': ['relint-2017', 'polito'],
    'unione-industriale': ['relint-2017'],
    ceip: ['relint-2017'],
  },
  events: {
    'tief-2014': ['qp-tief14'],
    'world-chambers-2015': ['wcc-notes', 'wcc-eurom'],
    'led-forum-2015': ['led-city', 'led-org', 'led-uclga', 'relint-2015'],
    'ofb-table-2016': ['voce-2016', 'stampa-2016'],
    'terra-madre-2016': ['terramadre16'],
    'gies-dubai-2016': ['cc-2016-10-24', 'torinoggi-dubai'],
    'tief-2017': ['tief17', 'tief17-unito'],
    'g7-industry-2017': ['g7-ict', 'g7-adn'],
    'g7-science-2017': ['g7-sci'],
    'g7-labour-2017': ['g7-lab', 'g7-adn', 'g7-week'],
    'ccie-2017': ['ccie17'],
    'vtm-2018': ['vtm18'],
    'ofb-site-2019': ['futura-2019', 'nuovasoc-2019'],
    'tief-2019': ['tief19-cor', 'tief19'],
    'adm-2021': ['adm21'],
    'vtm-2022': ['vtm22'],
    'eurovision-2022': ['esc22', 'esc22-host'],
    'council-of-europe-2022': ['coe22', 'coe22-it'],
    'adm-2023': ['spiffero-aero', 'adm23'],
    'g7-climate-2024': ['g724', 'g724-conv'],
    'icapital-2024': ['icap-inn', 'icap-to'],
    'fisu-2025': ['fisu25'],
    'italian-tech-week-2025': ['itw25', 'itw25-b'],
    'atp-finals-2025': ['atp25', 'atp25-anci'],
    'adm-2025': ['adm25', 'adm25-b'],
  },
};

export const sources = {
  // No `url`: the City rewrites this page every year, and neither text is still there.
  'relint-2017': {name: 'Città di Torino, Relazioni internazionali: presentazione, testo sul 2017'},
  'relint-2015': {name: 'Città di Torino, Relazioni internazionali: presentazione, testo sul 2015'},
  'relint-en': {
    name: 'City of Torino, International Affairs: presentation in English',
    url: 'http://www.comune.torino.it/relint/inglese/presentazione/',
  },
  'cc-2016-10-24': {
    name: 'City Council minutes, 24 October 2016: interpellanza 2016-04296 «Trasferta Sindaca a Dubai»',
    url: 'http://www.comune.torino.it/consiglio/prg/web/verbali/interventi.php?cod=11220,14,0,0,c',
    datePublished: '2016-10-24',
  },
  'voce-2016': {
    name: 'Giornale La Voce: Parte a Torino tavolo per nuovi investimenti produttivi',
    url: 'https://www.giornalelavoce.it/news/piemonte/223996/torino-parte-tavolo-per-nuovi-investimenti-produttivi.html',
    datePublished: '2016-07-29',
  },
  'stampa-2016': {
    name: 'La Stampa: Zero tasse e meno burocrazia per portare imprese a Torino',
    url: 'http://lastampa.it/2016/07/30/cronaca/zero-tasse-e-meno-burocrazia-per-portare-imprese-a-torino-3GgyzDLKRdNOrSKBnTYjPM/pagina.html',
    datePublished: '2016-07-30',
  },
  'futura-2019': {
    name: 'Futura News: nasce il sito Open For Business',
    url: 'https://futura.news/torino-in-vetrina-nasce-il-sito-open-for-business-in-centro-aprira-un-nuovo-studentato-da-300-posti/',
    datePublished: '2019-06-06',
  },
  'nuovasoc-2019': {
    name: 'Nuova Società: Open for Business, Torino città aperta alle nuove imprese',
    url: 'http://www.nuovasocieta.it/open-for-business-torino-citta-aperta-alle-nuove-imprese/',
    datePublished: '2019-06',
  },
  regione: {
    name: 'Regione Piemonte: Piemonteinforma',
    url: 'https://www.regione.piemonte.it/archivio_pinforma/www.regione.piemonte.it/pinforma/archivio-dicembre-2015-gennaio-2019/26-turismo/417-il-piemonte-regione-d-onore-niaf-del-2016.html',
  },
  'led-org': {
    name: '3rd World Forum on LED: Organization',
    url: 'http://www.ledforumtorino2015.org/about-the-forum/organization-2/',
    datePublished: '2015',
  },
  'cciaa-plan': {
    name: 'Camera di commercio di Torino: Piano strategico pluriennale 2020-2024 (copy on readkong)',
    url: 'https://it.readkong.com/page/piano-strategico-pluriennale-della-camera-di-commercio-di-5825066',
    datePublished: '2020-12-15',
  },
  'cciaa-en': {
    name: 'Torino Chamber of Commerce: Torino Economy 2009 (copy on docslib)',
    url: 'https://docslib.org/doc/12905154/torino-economy',
    datePublished: '2010-07',
  },
  'unito-pop': {
    name: 'University of Torino: Bilancio Pop 2023, Education and training',
    url: 'https://politichediateneo.unito.it/bilancio-pop-2023/didattica-e-formazione-eng/',
    datePublished: '2023',
  },
  'unito-intl': {
    name: 'PrimaCuneo: UniTo data as of 30/01/23',
    url: 'https://primacuneo.it/attualita/unito-mostra-i-dati-del-progetto-erasmus-visiting-professor-e-ranking-internazionali/',
    datePublished: '2023',
  },
  polito: {
    name: 'Politecnico di Torino: Studying at Politecnico (A.Y. 2024/25)',
    url: 'https://www.polito.it/en/polito/politecnico-at-a-glance/studying-at-politecnico',
    datePublished: '2025',
  },
  'rai-polito': {
    name: 'RaiNews TGR Piemonte: Politecnico, studenti stranieri',
    url: 'https://www.rainews.it/tgr/piemonte/video/2023/06/politecnico-studenti-stranieri-alloggi-2d050a41-6f99-482c-90c5-f6e626269921.html',
    datePublished: '2023-06',
  },
  'tief-what': {name: 'TIEF official site: What', url: 'https://www.tief.it/what/?lang=en'},
  'ansa-aero': {
    name: 'ANSA: Decolla la Città dell’Aerospazio a Torino',
    url: 'https://www.ansa.it/piemonte/notizie/2023/11/28/decolla-la-citta-dellaerospazio-a-torino-centro-di-eccellenza_22a7ac3b-142e-472e-b55a-8e64a505d408.html',
    datePublished: '2023-11-28',
  },
  'spiffero-aero': {
    name: 'Lo Spiffero: fatturato aerospazio da 7 a 8 miliardi tra 2020-22',
    url: 'https://lospiffero.com/ls_article.php?id=74890',
    datePublished: '2023-11',
  },
  'parts-2025': {
    name: 'Parts Truck: L’Osservatorio 2025 (Camera di commercio di Torino, ANFIA)',
    url: 'https://viewer.joomag.com/parts-truck-novembre-dicembre-2025/0675653001764149473/p24',
    datePublished: '2025-11',
  },
  'informatore-2025': {
    name: 'L’Informatore: Automotive, l’indotto cala del 6% nel 2024',
    url: 'https://www.informatore.info/2025/10/15/automotive-lindotto-cala-del-6-nel-2024',
    datePublished: '2025-10-15',
  },
  biopmed: {name: 'Bioindustry Park: bioPmed cluster', url: 'https://bioindustrypark.eu/biopmed'},
  biopark: {
    name: 'Città metropolitana di Torino: visit to Bioindustry Park',
    url: 'http://www.cittametropolitana.torino.it/speciali/2022/bioindustry_park/',
    datePublished: '2022-02',
  },
  'rep-5g': {
    name: 'la Repubblica Torino: accordo tra Tim e Comune',
    url: 'http://torino.repubblica.it/cronaca/2017/03/11/news/a_torino_la_rete_piu_veloce_d_italia_accordo_tra_tim_e_comune-160280720/?rss',
    datePublished: '2017-03-11',
  },
  tilab: {
    name: 'MIT Technology Review Italia: TILab, mezzo secolo d’innovazione',
    url: 'https://www.technologyreview.it/tilab-di-telecom-italia-mezzo-secolo-dinnovazione-nelle-telecomunicazioni/',
    datePublished: '2014',
  },
  'nuvola-kurier': {
    name: 'Kurier: Lavazza opens its new Turin headquarters',
    url: 'https://kurier.at/genuss/lavazza-und-star-koch-ferran-adria-zeigen-in-turin-das-buero-von-morgen/400021732',
    datePublished: '2018-04',
  },
  'lavazza-hist': {
    name: 'Eroica Fenice: Lavazza, storia',
    url: 'https://eroicafenice.com/fun-tech/curioso/lavazza-storia-del-successo-ed-altre-curiosita',
  },
  'food-export': {
    name: 'TorinOggi: Boom delle esportazioni (figures from the Camera di commercio di Torino)',
    url: 'https://www.torinoggi.it/2024/04/07/leggi-notizia/argomenti/economia-4/articolo/boom-delle-esportazioni-di-prodotti-tipici-del-made-in-piemonte-14-solo-a-gennaio.html',
    datePublished: '2024-04-07',
  },
  'ansa-tur': {
    name: 'ANSA: Turismo, nel 2024 a Torino le presenze superano i 7,5 milioni',
    url: 'https://www.ansa.it/piemonte/notizie/2025/03/21/turismo-nel-2024-a-torino-le-presenze-superano-i-75-milioni_d60bf0c7-0c59-4b30-b909-834e2b04d8af.html',
    datePublished: '2025-03-21',
  },
  egizio: {
    name: 'Blasting News: Museo Egizio da record nel 2025',
    url: 'https://it.blastingnews.com/cultura-spettacoli/2025/12/il-museo-egizio-di-torino-da-record-nel-2025-raggiunti-127-milioni-di-visitatori-003966904.html',
    datePublished: '2025-12-31',
  },
  'egizio-2': {
    name: 'Radio Senise Centrale: Museo Egizio, visitors in 2025',
    url: 'https://www.radiosenisecentrale.it/news/2025/12/31/oltre-12-milioni-di-visitatori-al-museo-egizio-nel-2025/',
    datePublished: '2025-12-31',
  },
  'icap-inn': {
    name: 'Innovation News Network: Torino and Braga crowned',
    url: 'https://innovationnewsnetwork.com/torino-and-braga-crowned-2024-european-capitals-of-innovation/52812',
    datePublished: '2024-11',
  },
  'icap-to': {
    name: 'TorinOggi: Torino Capitale Europea dell’Innovazione 2024',
    url: 'https://www.torinoggi.it/2024/11/13/leggi-notizia/argomenti/attualita-8/articolo/torino-capitale-europea-dellinnovazione-2024.html',
    datePublished: '2024-11-13',
  },
  'qp-tief14': {
    name: 'Quotidiano Piemontese: Turin Islamic Economic Forum (17-18 novembre 2014)',
    url: 'https://quotidianopiemontese.it/2014/09/17/torino-leconomia-islamica-centro-turin-islamic-economic-forum-17-18-novembre-2014/quotidianopiem',
    datePublished: '2014-09-17',
  },
  'wcc-notes': {
    name: 'Torino Notes, by a speaker at the 9th World Chambers Congress',
    url: 'https://baybarsaltuntasnotes.com/2015/08/18/torino-notes/',
    datePublished: '2015-08-18',
  },
  'wcc-eurom': {
    name: 'Euromerci: Torino ospita il 9° Congresso mondiale delle Camere di commercio',
    url: 'https://euromerci.it/import-export/torino-ospita-il-9-congresso-mondiale-delle-camere-di-commercio.html',
    datePublished: '2015-05-11',
  },
  'led-city': {
    name: 'City of Torino: Third World Forum of Local Economic Development',
    url: 'http://www.comune.torino.it/cooperazioneinternazionale/forum_sviluppo/index.shtml',
    datePublished: '2015',
  },
  terramadre16: {
    name: 'Mark Up: Ha aperto i battenti il Salone del Gusto di Torino',
    url: 'https://www.mark-up.it/ha-aperto-i-battenti-il-salone-del-gusto-di-torino/',
    datePublished: '2016-09',
  },
  'torinoggi-dubai': {
    name: 'TorinOggi: Appendino presenta Torino a Dubai',
    url: 'https://www.torinoggi.it/2016/10/11/mobile/leggi-notizia/argomenti/economia-4/articolo/appendino-presenta-torino-a-dubaicitta-partner-istituzionale-per-chi-fa-impresa.html',
    datePublished: '2016-10-11',
  },
  tief17: {
    name: 'Il Torinese: Tief, bilancio positivo',
    url: 'https://iltorinese.it/2017/03/10/tief-bilancio-positivo/',
    datePublished: '2017-03-10',
  },
  'tief17-unito': {
    name: 'UniTo News: Turin Islamic Economic Forum 2017',
    url: 'http://unitonews.it/index.php/en/news_detail/torino-due-giorni-avvicinare-leconomia-islamica-al-piemonte',
    datePublished: '2017',
  },
  'g7-week': {
    name: 'Digital Watch: G7 Innovation Week, 25-30 Sep 2017',
    url: 'https://dig.watch/event/g7-innovation-week',
    datePublished: '2017',
  },
  'g7-ict': {
    name: 'G7 Italy 2017: ICT and Industry Multistakeholder Conference',
    url: 'http://www.g7italy.it/en/industry-multistakeholder/index.html',
    datePublished: '2017',
  },
  'g7-sci': {
    name: 'G7 Italy 2017: Science Ministerial Meeting',
    url: 'http://www.g7italy.it/en/science-ministerial-meeting/',
    datePublished: '2017',
  },
  'g7-lab': {
    name: 'G7 Labour and Employment Ministers’ Declaration, Turin, 30 September 2017',
    url: 'https://g7.utoronto.ca/employment/2017-labour-declaration.html',
    datePublished: '2017-09-30',
  },
  'g7-adn': {
    name: 'Adnkronos: Turin on lockdown for G7 summit',
    url: 'https://www.adnkronos.com/turin-on-lockdown-for-g7-summit_4FuuFDyMu4PgvFraxhYawL',
    datePublished: '2017-09-25',
  },
  ccie17: {
    name: 'AISE: 26° Convention mondiale delle Camere di Commercio all’estero',
    url: 'https://aise.it/anno2017/26-convention-mondiale-delle-camere-di-commercio-allestero-a-colloquio-con-matteo-lazzarini-ccib/99395/160',
    datePublished: '2017',
  },
  vtm18: {
    name: 'TorinOggi: first VTM, 27-28 novembre alle OGR',
    url: 'https://www.torinoggi.it/2018/10/20/leggi-notizia/argomenti/economia-4/articolo/guardiamo-alle-stelle-ma-senza-dimenticare-la-terra-torino-si-prepara-alla-prima-edizione-degli-in.html',
    datePublished: '2018-10-20',
  },
  tief19: {
    name: 'TorinOggi: Al via il forum sull’economia islamica',
    url: 'http://www.torinoggi.it/2019/10/28/leggi-notizia/argomenti/economia-4/articolo/al-via-il-forum-sulleconomia-islamica-appendino-unopportunita-per-tutta-la-comunita-locale.html',
    datePublished: '2019-10-28',
  },
  'tief19-cor': {
    name: 'Corriere Torino: Turin Islamic Forum 28, 29 e 30 ottobre',
    url: 'https://torino.corriere.it/cronaca/19_ottobre_14/a-torino-prima-banca-islamica-sara-digitale-senza-sportelli-174b2602-ee8c-11e9-9f60-b6a35d70d218.shtml',
    datePublished: '2019-10-14',
  },
  adm21: {
    name: 'La Stampa: Tre giorni di aerospazio al Lingotto',
    url: 'https://www.lastampa.it/torino/2021/11/29/news/tre_giorni_di_aerospazio_al_lingotto_di_torino_1300_partecipanti_da_28_nazioni-830847/',
    datePublished: '2021-11-29',
  },
  vtm22: {
    name: 'ANSA: Al via convention VTM',
    url: 'https://www.ansa.it/canale_motori/notizie/attualita/2022/03/30/al-via-convention-vtm-in-scena-la-mobilita-del-futuro_85ad8715-afeb-44b0-b992-7714b01b914f.html',
    datePublished: '2022-03-30',
  },
  esc22: {
    name: 'Corriere della Sera: Eurovision 2022 a Torino, date e orari',
    url: 'https://www.corriere.it/spettacoli/eurovision-song-contest-2022/cards/eurovision-2022-dove-vederlo-tv-programma-orari-favoriti-ospiti/eurovision-2022-torino-date-orari_principale.shtml',
    datePublished: '2022-05',
  },
  coe22: {
    name: 'Italian Foreign Ministry: Council of Europe ministers in Turin, 19-20 May 2022',
    url: 'https://www.esteri.it/en/sala_stampa/archivionotizie/comunicati/2022/05/il-ministro-di-maio-a-torino-per-presiedere-la-riunione-dei-ministri-del-consiglio-deuropa-19-20-maggio-2022/',
    datePublished: '2022-05',
  },
  g724: {
    name: 'G7 Italia 2024: Ministers’ Meeting on Climate, Energy and Environment',
    url: 'https://www.g7italy.it/en/g7-ministers-meeting-on-climate-energy-and-environment',
    datePublished: '2024-04-24',
  },
  'g724-conv': {
    name: 'Turismo Torino Convention Bureau: The G7 at the Reggia di Venaria',
    url: 'https://convention.turismotorino.org/en/news/g7-reggia-di-venaria',
    datePublished: '2024-03',
  },
  fisu25: {
    name: 'FISU: Torino 2025 FISU World University Games',
    url: 'https://www.fisu.net/events/torino-2025-fisu-world-university-games',
    datePublished: '2025',
  },
  itw25: {
    name: 'StartHub Italia: Italian Tech Week 2025',
    url: 'https://www.starthubitalia.com/post/italian-tech-week-2025-oltre-il-presente',
    datePublished: '2025-10-08',
  },
  'itw25-b': {
    name: 'Il Torinese: closing day of Italian Tech Week at OGR',
    url: 'https://iltorinese.it/2025/10/03/torino-alta-tensione-alle-ogr-per-larrivo-di-bezos-e-von-der-leyen-dopo-gli-scontri-di-ieri/',
    datePublished: '2025-10-03',
  },
  atp25: {
    name: 'Corriere dello Sport: le ATP Finals ancora a Torino',
    url: 'https://www.corrieredellosport.it/news/tennis/2025/07/17-142049462/binaghi_l_importante_annuncio_sulle_atp_finals_saranno_ancora_a_torino',
    datePublished: '2025-07-17',
  },
  adm25: {
    name: 'Aeromedia: 10° Aerospace & Defense Meetings Torino',
    url: 'http://www.aeromedia.it/10admt.html',
    datePublished: '2025-12',
  },
  'adm25-b': {
    name: 'Il Giornale del Piemonte: decima edizione',
    url: 'https://www.ilgiornaledelpiemonteedellaliguria.it/notizia/economia/a-torino-decima-edizione-aerospace-defense-meetings',
    datePublished: '2025',
  },
  'led-uclga': {
    name: 'UCLG Africa: LED World Forum',
    url: 'https://www.uclga.org/news/led-world-forum-significant-participation-of-local-and-regional-governments/',
    datePublished: '2015',
  },
  'esc22-host': {
    name: 'Public Radio of Armenia: Turin to host the 66th Eurovision Song Contest',
    url: 'https://en.armradio.am/2021/10/08/turin-italy-to-host-the-66th-eurovision-song-contest-in-may-2022/',
    datePublished: '2021-10-08',
  },
  'coe22-it': {
    name: 'Council of Europe: Alla Reggia di Venaria si è concluso il Semestre di Presidenza italiana',
    url: 'https://www.coe.int/it/web/presidency/italian-presidency-news/-/asset_publisher/Z1fkQCGqWw4N/content/the-semester-of-the-italian-presidency-of-the-committee-of-ministers-of-the-council-of-europe-ended-today-at-the-reggia-di-venaria?_101_INSTANCE_Z1fkQCGqWw4N_viewMode=view/',
    datePublished: '2022-05-23',
  },
  adm23: {
    name: 'Quotidiano.net: Aerospace & Defense Meetings, nona edizione',
    url: 'https://www.quotidiano.net/economia/ultimaora/aerospace-defense-meetings-focus-sulla-space-economy-2f60f1d8',
    datePublished: '2023-11',
  },
  'atp25-anci': {
    name: 'ANCI Piemonte: conto alla rovescia per le ATP Finals',
    url: 'https://www.anci.piemonte.it/conto-alla-rovescia-per-le-atp-finals-a-torino-la-conferenza-stampa-di-lancio-e-le-interviste/',
    datePublished: '2025-10-30',
  },
} satisfies Readonly<Record<string, PublishedSource>>;
