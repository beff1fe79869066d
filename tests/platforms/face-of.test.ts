// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { faceOf } from '#platforms/microsoft-teams/face-of.ts';

const OF_LEILA = '/api/mt/part/emea-02/beta/users/8:orgid:1f2e/profilepicturev2?displayname=Leila%20Haas&size=HR64x64';

/** A row of captions as signed-in people see it, with a picture beside it. */
function row(address: string): Element {
  const around = document.createElement('div');
  around.innerHTML = '<div><img alt="" /></div><div class="row"><span>Leila Haas</span></div>';
  around.querySelector('img')?.setAttribute('src', address);
  return around.querySelector('.row') ?? around;
}

describe('a picture beside a row of Teams', () => {
  it('is the same at any size and on any host, and another for another account', () => {
    const face = faceOf(row(OF_LEILA), 'Leila Haas');
    expect(face).toMatch(/^avatar /);
    expect(faceOf(row(`https://teams.live.com${OF_LEILA.replace('HR64x64', 'HR96x96')}`), 'Leila Haas')).toBe(face);
    expect(faceOf(row(OF_LEILA.replace('1f2e', '77aa')), 'Leila Haas')).not.toBe(face);
  });

  it('is that of an author with a remark behind the name', () => {
    expect(faceOf(row(OF_LEILA), 'Leila Haas (Gast)')).toBe(faceOf(row(OF_LEILA), 'Leila Haas'));
  });

  it.each([
    ['is still that of somebody else', OF_LEILA, 'Omar Bekele'],
    ['has no account in its address', '/api/mt/profilepicture?displayname=Leila%20Haas', 'Leila Haas'],
    ['is no address at all', 'https://[displayname=', 'Leila Haas'],
    ['is not there', '', 'Leila Haas'],
  ])('is nobody’s when it %s', (_, address, author) => {
    expect(faceOf(row(address), author)).toBeNull();
  });
});
