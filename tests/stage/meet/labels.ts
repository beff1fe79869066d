// Meet's own words in the languages whose labels are known (second-hand, 2024 to 2026).

export interface MeetLabels {
  readonly captions: string;
  readonly turnOn: string;
  readonly turnOff: string;
  readonly you: string;
  readonly leave: string;
}

const leave = 'Leave call';

const LABELS: Readonly<Record<string, MeetLabels>> = {
  en: { captions: 'Captions', turnOn: 'Turn on captions', turnOff: 'Turn off captions', you: 'You', leave },
  de: {
    captions: 'Untertitel',
    turnOn: 'Untertitel aktivieren',
    turnOff: 'Untertitel deaktivieren',
    you: 'Du',
    leave: 'Anruf verlassen',
  },
  fr: {
    captions: 'Sous-titres',
    turnOn: 'Activer les sous-titres',
    turnOff: 'Désactiver les sous-titres',
    you: 'Vous',
    leave,
  },
  es: { captions: 'Subtítulos', turnOn: 'Activar subtítulos', turnOff: 'Desactivar subtítulos', you: 'Tú', leave },
  it: { captions: 'Sottotitoli', turnOn: 'Attiva sottotitoli', turnOff: 'Disattiva sottotitoli', you: 'Tu', leave },
  pt: {
    captions: 'Legendas',
    turnOn: 'Ativar legendas',
    turnOff: 'Desativar legendas',
    you: 'Você',
    leave: 'Sair da chamada',
  },
  ru: { captions: 'Субтитры', turnOn: 'Включить субтитры', turnOff: 'Отключить субтитры', you: 'Вы', leave },
  ja: {
    captions: '字幕',
    turnOn: '字幕をオンにする',
    turnOff: '字幕をオフにする',
    you: 'あなた',
    leave: '通話から退出',
  },
  zh: { captions: '字幕', turnOn: '开启字幕', turnOff: '关闭字幕', you: '你', leave },
  vi: { captions: 'Phụ đề', turnOn: 'Bật phụ đề', turnOff: 'Tắt phụ đề', you: 'Bạn', leave },
  id: { captions: 'Teks', turnOn: 'Aktifkan teks', turnOff: 'Nonaktifkan teks', you: 'Anda', leave },
};

export function meetLabels(language: string): MeetLabels {
  const labels = LABELS[language];
  if (!labels)
    throw new RangeError(`the stage knows Meet's words in ${Object.keys(LABELS).join(', ')}, not in "${language}"`);
  return labels;
}
