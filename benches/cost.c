/* cost RUNS PROGRAM [ARGUMENT]... < INPUT
 *
 * Prints the page faults and the peak resident memory in KiB of a program, each the least of so
 * many runs, in an empty environment, its output thrown away. It is small itself, since Linux
 * counts what the parent had in memory when it started the program.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int count, char **arguments) {
    char *environment[] = {NULL};
    long faults = -1, memory = -1;
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    for (int run = count > 2 ? atoi(arguments[1]) : 0; run > 0; run--) {
        pid_t process;
        struct rusage used;
        lseek(STDIN_FILENO, 0, SEEK_SET);
        if (posix_spawn(&process, arguments[2], &files, NULL, arguments + 2, environment) != 0 ||
            wait4(process, NULL, 0, &used) < 0) {
            perror(arguments[2]);
            return 1;
        }
        if (faults < 0 || used.ru_minflt < faults) faults = used.ru_minflt;
        if (memory < 0 || used.ru_maxrss < memory) memory = used.ru_maxrss;
    }
    printf("%ld %ld\n", faults, memory);
    return 0;
}
