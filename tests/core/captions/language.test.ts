import { describe, expect, it } from 'vitest';
import { captionLanguage, type Language } from '#core/captions/language.ts';

const ENGLISH = 'okay so how would you lay out the endpoints of the booking api and what does the client send';

describe('the language of captions', () => {
  it.each<[Language, string]>([
    ['English', ENGLISH],
    [
      'English',
      'kafka partitions keyed by user id consumer group offsets commit after processing dead letter queue retries with backoff',
    ],
    [
      'English',
      'select star from orders where status equals pending order by created at limit one hundred for update skip locked',
    ],
    [
      'German',
      'also ich würde zuerst die wichtigsten ressourcen auflisten und dann die endpunkte für buchungen und sitze festlegen',
    ],
    ['German', 'der redis cache steht vor der postgres datenbank und wir invalidieren den key nach jedem write'],
    ['French', 'on met un cache redis devant la base postgres et on invalide la clé après chaque écriture du service'],
    ['Spanish', 'ponemos un cache redis delante de la base de datos y lo invalidamos cuando hay una escritura nueva'],
    ['Portuguese', 'eu começaria pelos recursos principais e depois a gente pode ver os endpoints para as reservas'],
    [
      'Italian',
      'io comincerei dalle risorse principali e poi possiamo guardare gli endpoint per le prenotazioni e i posti',
    ],
    ['Dutch', 'ik zou eerst de belangrijkste resources bekijken en dan kunnen we de endpoints voor de boekingen maken'],
    [
      'Vietnamese',
      'tôi sẽ bắt đầu với các tài nguyên chính và sau đó chúng ta có thể xem các endpoint cho việc đặt chỗ',
    ],
    ['Russian', 'я бы начал с основных ресурсов а потом можно посмотреть на redis cache и эндпоинты'],
    ['Japanese', 'まず主要なリソースを整理してから予約と座席のエンドポイントを設計したいと思います'],
    ['Chinese', '我会先列出主要的资源然后再看看预订和座位的接口应该怎么设计这样比较清楚一些'],
    ['Korean', '먼저 주요 리소스를 정리하고 그 다음에 예약과 좌석 엔드포인트를 설계하겠습니다'],
    ['Hindi', 'पहले मैं मुख्य संसाधनों की सूची बनाऊंगा और फिर हम बुकिंग के लिए एंडपॉइंट देख सकते हैं'],
  ])('is %s for: %s', (language, text) => {
    expect(captionLanguage([text])).toBe(language);
  });

  it('is not said of a few words', () => {
    expect(captionLanguage(['ja genau das ist eine gute frage'])).toBeNull();
    expect(captionLanguage(['да конечно'])).toBeNull();
    expect(captionLanguage([])).toBeNull();
  });

  it('is not said of names and terms of the trade alone', () => {
    const terms =
      'kafka redis postgres cassandra dynamo etcd raft paxos grpc protobuf envoy nginx istio terraform helm argo';
    expect(captionLanguage([terms])).toBeNull();
  });

  it('stays English through a quotation or a foreign name', () => {
    expect(captionLanguage([ENGLISH, 'die der das und wir sind', ENGLISH])).toBe('English');
  });

  it('is that of the last words: a language put right is seen after a few sentences', () => {
    const german = 'also ich würde zuerst die wichtigsten ressourcen auflisten und dann die endpunkte festlegen';
    expect(captionLanguage([german, german, german])).toBe('German');
    expect(captionLanguage([german, german, german, ENGLISH, ENGLISH, ENGLISH])).toBe('English');
  });
});
