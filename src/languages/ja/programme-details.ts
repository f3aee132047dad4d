import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programmeDetails: BuiltInTexts['programmeDetails'] = {
  organizer: 'トリノ市',
  headline: 'モーレの塔の下に、貴社の場所があります。',
  description:
    'トリノ市とパートナーが、企業の進出と国外からの資本の流入を後押しし、円滑にするためのプログラムです。',
  card: {
    headline: 'トリノは、開かれた扉です。',
    description:
      '地域経済の成長に向けて、トリノ市は、都市圏に新しい研究拠点や生産拠点を開く投資を求めています。',
  },
};
