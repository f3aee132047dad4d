/** One self-contained file: the four elements, every language, and what puts them into plain HTML. */
import './define.ts';
import {attend} from './wrappers.ts';

attend();
