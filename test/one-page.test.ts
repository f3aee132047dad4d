// The test server writes this file anew: test/browsers/one-page.js.
throw new Error('The test server has not put its files together.');
