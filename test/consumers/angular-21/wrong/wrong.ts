import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import 'open-for-business-widgets/define';
import type {OfbBindings} from 'open-for-business-widgets/types/angular';

/** The compiler has to refuse each line of the template. */
@Component({selector: 'app-wrong', schemas: [CUSTOM_ELEMENTS_SCHEMA], templateUrl: './wrong.html'})
export class Wrong {
  // Angular does not check bindings on custom elements in a template, so the object is checked here.
  readonly banner = {content: {inLanguage: 'en'}, headingLevel: 3} satisfies OfbBindings['ofb-banner'];
  // @ts-expect-error: neither a feed nor JSON.
  readonly noFeed = {content: 42} satisfies OfbBindings['ofb-banner'];

  tell(text: string): void {
    console.log(text);
  }
}
