// In place of node:child_process in what starts no programs.
