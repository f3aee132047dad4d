import {testStories} from './tell.ts';

testStories('Partner logos');
