import {ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
// This import has all types for a strict template, so no type is imported here.
import 'open-for-business-widgets/define';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ofb-banner
      #banner
      variant="card"
      dismissible
      remember="session"
      [content]="feed"
      [headingLevel]="level()"
      [attr.theme]="theme"
      (ofb-dismissed)="tell($event.detail.remember, banner.variant)"
    >
      <span slot="title">From the page</span>
    </ofb-banner>
    <button id="level" (click)="level.set(3)">Level</button>
    <output>{{ told() }}</output>
  `,
})
class App {
  readonly feed = {
    inLanguage: 'en',
    programme: {name: 'Feed', organizer: 'City', description: 'From the feed'},
  };
  readonly theme = 'light';
  readonly level = signal(2);
  readonly told = signal('');

  tell(remember: 'session' | undefined | string, variant: 'bar' | 'card' | 'hero' | undefined): void {
    this.told.set(`${remember} ${variant}`);
  }
}

await bootstrapApplication(App);
