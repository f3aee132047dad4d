// https://www.w3.org/TR/webdriver2/#keyboard-actions
const specialKeys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  ShiftLeft: '\uE008',
  Control: '\uE009',
  ControlLeft: '\uE009',
  Alt: '\uE00A',
  AltLeft: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
  MetaLeft: '\uE03D',
};

/** The interface of Puppeteer's `Keyboard`, implemented with WebDriver. */
export class Keyboard {
  #driver;

  constructor(driver) {
    this.#driver = driver;
  }

  down(key) {
    return this.#perform([{type: 'keyDown', value: valueOf(key)}]);
  }

  up(key) {
    return this.#perform([{type: 'keyUp', value: valueOf(key)}]);
  }

  press(key) {
    return this.#perform(stroke(valueOf(key)));
  }

  type(text) {
    return this.#perform([...text].flatMap(stroke));
  }

  #perform(actions) {
    return this.#driver.performActions([{type: 'key', id: 'keyboard', actions}]);
  }
}

function stroke(value) {
  return [
    {type: 'keyDown', value},
    {type: 'keyUp', value},
  ];
}

function valueOf(key) {
  const value = specialKeys[key] ?? key.replace(/^Key([A-Z])$/, letterOf).replace(/^Digit(?=\d$)/, '');
  if ([...value].length > 1) throw new Error(`The keyboard of the WebKit tests has no key "${key}".`);
  return value;
}

function letterOf(_code, letter) {
  return letter.toLowerCase();
}
