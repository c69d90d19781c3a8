/** What a frame tells its host, and what it takes from an address and from a host. */
import { describe, expect, test } from 'vitest';
import { hostFrom, messagesFor, sizerIdIn } from '../../../src/embeds/frame/messages.ts';

const size = { width: 640, height: 812 };
const address = 'https://site.test/embed/islands/';
const said = (host = {}) => messagesFor(size, 'islands', address, host);

describe('a host hears the height in its own words', () => {
  test('AMP, @newswire/frames', () =>
    expect(said()).toContainEqual({ sentinel: 'amp', type: 'embed-size', width: 640, height: 812 }));
  test('Embedly, Medium', () =>
    expect(said()).toContain(
      '{"src":"https://site.test/embed/islands/","context":"iframe.resize","height":812}',
    ));
  test('Datawrapper', () => expect(said()).toContainEqual({ 'datawrapper-height': { islands: 812 } }));
  test('open-iframe-resizer', () =>
    expect(said()).toContainEqual({ type: 'iframe-resized', width: 640, height: 812 }));
  test('WordPress, with its secret and only then', () => {
    expect(said({ secret: 'aB3dE' })).toContainEqual({ message: 'height', value: 812, secret: 'aB3dE' });
    expect(JSON.stringify(said())).not.toContain('secret');
  });
  test('pym, when it has given a name and only then', () => {
    expect(said({ childId: 'map-1' })).toContain('pymxPYMxmap-1xPYMxheightxPYMx812');
    expect(JSON.stringify(said())).not.toContain('pym');
  });
  test('iframe-resizer, when it has asked and only then', () => {
    expect(said({ sizerId: 'iFrameResizer0' })).toContain('[iFrameSizer]iFrameResizer0:812:640:size');
    expect(JSON.stringify(said())).not.toContain('iFrameSizer');
  });
});

describe('a host is known by', () => {
  test('the word that WordPress adds to the address', () =>
    expect(hostFrom('', '#?secret=k2LmN0pQrS').secret).toBe('k2LmN0pQrS'));
  test('the name that pym adds to the address', () =>
    expect(hostFrom('?initialWidth=640&childId=graphic&parentTitle=a', '').childId).toBe('graphic'));
  test('the name in a message of iframe-resizer', () =>
    expect(sizerIdIn('[iFrameSizer]iFrameResizer0:8:false:true:32:true:true')).toBe('iFrameResizer0'));
});

test('nothing else of a host is taken', () => {
  expect(hostFrom('?childId=<b>', '#?secret=<b>')).toEqual({});
  expect(hostFrom('?xchildId=a', '#secret=abc')).toEqual({});
  for (const message of [
    undefined,
    null,
    3,
    {},
    [],
    'pymxPYMxaxPYMxnavigateToxPYMxjavascript:1',
    '[iFrameSizer]',
  ]) {
    expect(sizerIdIn(message)).toBeUndefined();
  }
});
