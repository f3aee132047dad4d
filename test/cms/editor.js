/* global document */
/** CKEditor 5 with what it calls its usual features, and on request with those that keep more of the HTML. */
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
 * What is left of some HTML that somebody has opened in the editor and saved.
 *
 * @param {string} html
 * @param {object} [htmlSupport] the setting of that name
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
