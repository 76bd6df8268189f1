"""What stands beside the code: icons and the sandbox's demo data. Installed as `heydesk.resources`."""
