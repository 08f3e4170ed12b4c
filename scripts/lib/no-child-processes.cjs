// In place of node:child_process in the command line, which starts no programs.
