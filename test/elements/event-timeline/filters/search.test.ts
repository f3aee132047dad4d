import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {foldWhole, wordsOf} from '../../../../src/elements/event-timeline/filters/search.ts';

const isFound = (query: string, text: string) => wordsOf(query).every(word => foldWhole(text).includes(word));

describe('search', () => {
  for (const [language, query, text] of [
    ['Italian', 'citta', 'La Città di Torino'],
    ['Italian', "DELL'AEROSPAZIO", 'Settimana dell’aerospazio'],
    ['Italian', 'business per open', 'Open for business: perché Torino'],
    ['English', 'open for business', 'Open-for-business'],
    ['English', 'naive cafe', 'A naïve café'],
    ['German', 'STRASSE', 'Lange Straße'],
    ['German', 'straße', 'LANGE STRASSE'],
    ['German', 'gesprach', 'Gespräch'],
    ['German', 'Gespraech', 'Das Gespräch'],
    ['German', 'MUELLER', 'Mu\u0308ller'],
    ['German', 'maß', 'MAẞE'],
    ['German', 'Verkehrsinfra', 'Verkehrs\u00adinfrastruktur'],
    ['French', 'oeuvre', 'Chef-d’œuvre'],
    ['French', 'etes', 'Vous êtes attendus'],
    ['French', 'l’ecole', "L'École"],
    ['Spanish', 'espana', 'España'],
    ['Spanish', 'pinguino', 'PINGÜINO'],
    ['Portuguese', 'inovacao', 'Inovação'],
    ['Portuguese', 'AÇÃO', 'ação'],
    ['Romanian', 'timișoara', 'Timişoara'],
    ['Romanian', 'Constanţa', 'Constanța'],
    ['Romanian', 'brasov', 'BRAȘOV'],
    ['Turkish', 'ISIK', 'ışık'],
    ['Turkish', 'istanbul', 'İSTANBUL'],
    ['Turkish', 'İZMİR', 'izmir'],
    ['Turkish', 'ışık', 'IŞIK'],
    ['Arabic', 'محمد', 'مُحَمَّد'],
    ['Arabic', 'تورينو', 'تـــورينو'],
    ['Arabic', 'اعمال', 'أعمال'],
    ['Arabic', 'مدينه', 'مدينة'],
    ['Arabic', '2017', '٢٠١٧'],
    ['Arabic', 'الامارات', 'الإِمارات'],
    ['Arabic', 'اثار', 'آثار'],
    ['Arabic', 'مستشفي', 'مستشفى'],
    ['Arabic', 'مدينة', 'ﻣﺪﻳﻨﺔ'],
    ['Russian', 'ЕЛКА', 'Ёлка'],
    ['Russian', 'мой', 'МОЙ'],
    ['Russian', 'ещё', 'еще'],
    ['Polish', 'lodz', 'Łódź'],
    ['Polish', 'zazolc gesla jazn', 'Zażółć gęślą jaźń'],
    ['Chinese', '都灵', '意大利都灵市'],
    ['Chinese', 'g7', 'Ｇ７会议'],
    ['Japanese', 'とりの', 'トリノ'],
    ['Japanese', 'トリノ', 'ﾄﾘﾉ'],
    ['Japanese', 'ガス', 'ｶﾞｽ'],
    ['Japanese', 'ＡＴＰ', 'ATPファイナルズ'],
    ['Japanese', '第3回', '第３回'],
    ['Japanese', 'サーバー', 'サーバの管理'],
    ['Japanese', 'サーバ', 'サーバーの管理'],
    ['Japanese', 'らーめん', 'ラーメン'],
    ['Korean', '토리노', '이탈리아 토리노'],
    ['Korean', '한구', '한국 기업'],
    ['Korean', '한국', '한국'],
    ['Greek', 'ΟΔΟΣ', 'οδός'],
  ] as const) {
    it(`finds ${query} in ${text} (${language})`, () => {
      expect(isFound(query, text)).to.equal(true);
    });
  }

  for (const [query, text] of [
    ['torino milano', 'Torino'],
    ['カス', 'ガス'],
    ['ビル', 'ビール'],
    ['Mueller', 'Muller'],
    ['都', '灵'],
    ['2018', 'Forum 2017'],
  ] as const) {
    it(`does not find ${query} in ${text}`, () => {
      expect(isFound(query, text)).to.equal(false);
    });
  }

  it('takes what has no letter for no question', () => {
    expect(wordsOf(' … – ')).to.deep.equal([]);
  });

  it('finds every name by each of its words, whatever their case and without their accents', () => {
    const letters = [
      ...'aàbcçdeéèfgğhiıİjklłmnñoöøœprsşßtuüvwyzžæđАБёйжяاأبتثجمنويةىあアガー都灵한국토 ’-0147',
    ];
    const name = fc
      .array(fc.constantFrom(...letters), {minLength: 1, maxLength: 40})
      .map(signs => signs.join(''));

    fc.assert(
      fc.property(name, fc.infiniteStream(fc.boolean()), (text, coin) => {
        for (const word of text.split(/[ ’-]+/)) {
          const typed = [...word]
            .map(sign => (coin.next().value ? sign.toUpperCase() : sign.toLowerCase()))
            .join('');
          const bare = typed.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
          if (!isFound(typed, text) || !isFound(bare, text)) return false;
        }
        return true;
      }),
    );
  });
});
