/* global document */
/** CKEditor 5 with its usual features, and with General HTML Support where the test gives settings for it. */
import {Bold, Italic} from '@ckeditor/ckeditor5-basic-styles';
import {ClassicEditor} from '@ckeditor/ckeditor5-editor-classic';
import {Essentials} from '@ckeditor/ckeditor5-essentials';
import {Heading} from '@ckeditor/ckeditor5-heading';
import {GeneralHtmlSupport} from '@ckeditor/ckeditor5-html-support';
import {Link} from '@ckeditor/ckeditor5-link';
import {List} from '@ckeditor/ckeditor5-list';
import {Paragraph} from '@ckeditor/ckeditor5-paragraph';

const usual = [Essentials, Paragraph, Heading, Bold, Italic, Link, List];

/**
 * Opens HTML in the editor, saves it, and gives the saved HTML.
 *
 * @param {string} html
 * @param {object} [htmlSupport] the setting `htmlSupport` of CKEditor 5
 * @returns {Promise<string>}
 */
export async function saved(html, htmlSupport) {
  const place = document.body.appendChild(document.createElement('div'));
  const plugins = htmlSupport ? [...usual, GeneralHtmlSupport] : usual;
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins,
    htmlSupport,
    initialData: html,
  });
  const data = editor.getData();
  await editor.destroy();
  place.remove();
  return data;
}
