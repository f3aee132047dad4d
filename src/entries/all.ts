/** One self-contained file: the four elements, all languages, and the wrappers (plain HTML that becomes a widget). */
import './define.ts';
import {watchWrappers} from './wrappers.ts';

watchWrappers();
