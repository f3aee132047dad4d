// The bundler replaces this file by imports of other test files: test/browsers/one-page.js.
throw new Error('The bundler has not filled this file.');
