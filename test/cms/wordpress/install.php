<?php
// Sets WordPress up in the current folder, with one user for each role.
define('WP_INSTALLING', true);
function wp_new_blog_notification() {
  // Nobody is there to read the mail.
}

require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Partner', 'administrator', 'administrator@example.org', true, '', 'password');
foreach (['editor', 'author', 'contributor'] as $role) {
  wp_insert_user([
    'user_login' => $role,
    'user_email' => "$role@example.org",
    'user_pass' => 'password',
    'role' => $role,
  ]);
}

echo json_encode([
  'version' => $GLOBALS['wp_version'],
  'theme' => wp_get_theme()->get('Name'),
  'hasModules' => function_exists('wp_enqueue_script_module'),
]);

