/** One self-contained file: the four elements, every language. */
import './define.ts';
