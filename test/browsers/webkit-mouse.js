const buttons = {left: 0, middle: 1, right: 2};

/** The interface of Puppeteer's `Mouse`, implemented with WebDriver. Positions are px in the viewport. */
export class Mouse {
  #driver;

  constructor(driver) {
    this.#driver = driver;
  }

  move(x, y) {
    return this.#perform([moveTo(x, y)]);
  }

  down({button} = {}) {
    return this.#perform([press(button)]);
  }

  up({button} = {}) {
    return this.#perform([release(button)]);
  }

  click(x, y, {button} = {}) {
    return this.#perform([moveTo(x, y), press(button), release(button)]);
  }

  async reset() {
    await this.#perform([release('left'), release('middle'), release('right'), moveTo(0, 0)]);
  }

  #perform(actions) {
    const mouse = {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions};
    return this.#driver.performActions([mouse]);
  }
}

function moveTo(x, y) {
  return {type: 'pointerMove', x, y, duration: 0};
}

function press(button = 'left') {
  return {type: 'pointerDown', button: buttons[button]};
}

function release(button = 'left') {
  return {type: 'pointerUp', button: buttons[button]};
}
