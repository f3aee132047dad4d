import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programmeDetails: BuiltInTexts['programmeDetails'] = {
  organizer: '都灵市',
  headline: '安托内利尖塔下，有贵公司的一席之地。',
  description: '都灵市与合作伙伴共同推行的计划，旨在鼓励企业落户、吸引海外资本，并为此提供便利。',
  card: {
    headline: '都灵是一扇敞开的门。',
    description: '都灵市正为都会区内新的研究中心和生产基地寻求投资，以促进本地经济发展。',
  },
};
