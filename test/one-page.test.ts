// The bundler puts the tests of some folders here: test/browsers/one-page.js.
throw new Error('The bundler has not filled this file.');
