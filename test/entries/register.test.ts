import {expect} from '@open-wc/testing';
import {register} from '../../src/entries/register.ts';
import {version} from '../../src/entries/version.ts';
import {expectWarning} from '../faults.ts';

describe('register', () => {
  it('keeps the first copy of an element, and warns once with both versions', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    class Third extends HTMLElement {}
    register('ofb-test-copy', First);
    Object.assign(First, {[Symbol.for('open-for-business-widgets')]: '9.9.9'});

    expectWarning(new RegExp(`${version}.*<ofb-test-copy>.*9\\.9\\.9`), {once: true});
    register('ofb-test-copy', First);
    register('ofb-test-copy', Second);
    register('ofb-test-copy', Third);

    expect(customElements.get('ofb-test-copy')).to.equal(First);
  });
});
