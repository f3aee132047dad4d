import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import 'open-for-business-widgets/define';
import type {OfbBindings} from 'open-for-business-widgets/types/angular';

/** Each line of its template is one that the compiler has to refuse. */
@Component({selector: 'app-wrong', schemas: [CUSTOM_ELEMENTS_SCHEMA], templateUrl: './wrong.html'})
export class Wrong {
  // Bindings on custom elements are checked where they are made.
  readonly banner = {content: {inLanguage: 'en'}, headingLevel: 3} satisfies OfbBindings['ofb-banner'];
  // @ts-expect-error: neither a feed nor JSON.
  readonly noFeed = {content: 42} satisfies OfbBindings['ofb-banner'];

  tell(text: string): void {
    console.log(text);
  }
}
