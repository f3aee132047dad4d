/** One self-contained file: the four elements, every language, and what puts them into plain HTML. */
import './define.ts';
import {watchWrappers} from './wrappers.ts';

watchWrappers();
