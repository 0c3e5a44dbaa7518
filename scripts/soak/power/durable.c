/*
 * Loaded into a browser (LD_PRELOAD), it keeps beside the profile what a power cut would leave of it.
 *
 * The model: bytes are on the disk once fsync or fdatasync of their file has returned, and not
 * before; none that only lies in the page cache is. Names (made, renamed, taken away) are written to
 * the disk in their order, as a journalling file system does (ext4, xfs, btrfs, NTFS, APFS): a sync
 * of any file or folder brings all names before it along. Where only the folder's own sync counts,
 * the log has what is needed to tell (see durable-image.ts).
 *
 *   REGULARS_DURABLE_OF   the profile's folder, absolute
 *   REGULARS_DURABLE_IN   a folder: `names` gets a line for each name and sync, `data/<file>` the
 *                         bytes of a file as last synced
 *
 * A file is known by its inode and the time it was made, as an inode's number is used again.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))real(#name))

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

static const char *profile(void) {
  static const char *folder;
  if (!folder) folder = getenv("REGULARS_DURABLE_OF");
  return folder && *folder && getenv("REGULARS_DURABLE_IN") ? folder : NULL;
}

static int kept_file(const char *name, int flags) {
  char path[PATH_MAX];
  snprintf(path, sizeof path, "%s/%s", getenv("REGULARS_DURABLE_IN"), name);
  return REAL(open)(path, flags | O_CLOEXEC, 0600);
}

/* Other processes of the browser keep to the same order. */
static int lock(void) {
  pthread_mutex_lock(&one_at_a_time);
  int fd = kept_file("lock", O_RDWR | O_CREAT);
  if (fd >= 0) flock(fd, LOCK_EX);
  return fd;
}

static void unlock(int fd) {
  if (fd >= 0) REAL(close)(fd);
  pthread_mutex_unlock(&one_at_a_time);
}

/* The path inside the profile, "." for itself; NULL outside it. Relative names are taken from `dir`. */
static const char *inside(int dir, const char *name, char *path) {
  const char *folder = profile();
  if (!folder || !name) return NULL;
  if (name[0] == '/') {
    snprintf(path, PATH_MAX, "%s", name);
  } else {
    char link[64], base[PATH_MAX];
    if (dir == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
    else snprintf(link, sizeof link, "/proc/self/fd/%d", dir);
    ssize_t length = readlink(link, base, sizeof base - 1);
    if (length < 0) return NULL;
    base[length] = 0;
    if (snprintf(path, PATH_MAX, "%s/%s", base, name) >= PATH_MAX) return NULL;
  }
  size_t length = strlen(folder);
  if (strncmp(path, folder, length) != 0) return NULL;
  if (path[length] == 0) return ".";
  return path[length] == '/' ? path + length + 1 : NULL;
}

/* "<inode>-<made, ns>": 0 where it cannot be told. */
static int identity(int fd, char *id, struct statx *stat) {
  if (statx(fd, "", AT_EMPTY_PATH, STATX_BASIC_STATS | STATX_BTIME, stat) != 0) return 0;
  if (!(stat->stx_mask & STATX_BTIME)) return 0;
  sprintf(id, "%llu-%llu%09u", (unsigned long long)stat->stx_ino,
          (unsigned long long)stat->stx_btime.tv_sec, stat->stx_btime.tv_nsec);
  return 1;
}

/* One line, its fields apart by a tab; no name in a profile has one. */
static void tell(const char *what, const char *one, const char *other) {
  char line[2 * PATH_MAX + 64];
  int length = snprintf(line, sizeof line, "%s\t%s\t%s\n", what, one, other);
  int log = kept_file("names", O_WRONLY | O_CREAT | O_APPEND);
  if (log < 0) return;
  if (write(log, line, (size_t)length) != length) abort();
  REAL(close)(log);
}

/* Copies a whole file: what a sync makes durable is all that is in it. */
static void keep_bytes(int fd, const char *id) {
  static char block[1 << 18];
  char link[64], name[96];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  snprintf(name, sizeof name, "data/%s", id);
  int from = REAL(open)(link, O_RDONLY | O_CLOEXEC);
  int to = kept_file(name, O_WRONLY | O_CREAT);
  off_t at = 0;
  for (ssize_t length; from >= 0 && to >= 0 && (length = pread(from, block, sizeof block, at)) > 0;
       at += length)
    if (pwrite(to, block, (size_t)length, at) != length) abort();
  if (to >= 0 && ftruncate(to, at) != 0) abort();
  if (from >= 0) REAL(close)(from);
  if (to >= 0) REAL(close)(to);
}

static void synced(int fd) {
  if (!profile()) return;
  int saved = errno;
  struct statx stat;
  char id[64], link[64], at[PATH_MAX], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, at, sizeof at - 1);
  if (length > 0) {
    at[length] = 0;
    const char *name = inside(AT_FDCWD, at, path);
    if (name && identity(fd, id, &stat)) {
      int held = lock();
      if (S_ISREG(stat.stx_mode)) keep_bytes(fd, id);
      tell(S_ISDIR(stat.stx_mode) ? "folder" : "sync", id, name);
      unlock(held);
    }
  }
  errno = saved;
}

int fsync(int fd) {
  int done = REAL(fsync)(fd);
  if (done == 0) synced(fd);
  return done;
}

int fdatasync(int fd) {
  int done = REAL(fdatasync)(fd);
  if (done == 0) synced(fd);
  return done;
}

static void made(int fd, int dir, const char *name, int flags) {
  char path[PATH_MAX], id[64];
  struct statx stat;
  if (fd < 0 || !(flags & O_CREAT)) return;
  int saved = errno;
  const char *kept = inside(dir, name, path);
  if (kept && identity(fd, id, &stat)) tell("file", id, kept);
  errno = saved;
}

/* Opens a file; where that may make it, no other name is told of meanwhile. */
static int opened(int (*how)(int, const char *, int, ...), int dir, const char *name, int flags,
                  mode_t mode) {
  char path[PATH_MAX];
  if (!(flags & O_CREAT) || !inside(dir, name, path)) return how(dir, name, flags, mode);
  int held = lock();
  int fd = how(dir, name, flags, mode);
  made(fd, dir, name, flags);
  unlock(held);
  return fd;
}

#define MODE(flags)                                     \
  mode_t mode = 0;                                      \
  if ((flags) & (O_CREAT | __O_TMPFILE)) {              \
    va_list rest;                                       \
    va_start(rest, flags);                              \
    mode = va_arg(rest, mode_t);                        \
    va_end(rest);                                       \
  }

int open(const char *name, int flags, ...) {
  MODE(flags)
  return opened(REAL(openat), AT_FDCWD, name, flags, mode);
}
int open64(const char *name, int flags, ...) {
  MODE(flags)
  return opened(REAL(openat64), AT_FDCWD, name, flags, mode);
}
int openat(int dir, const char *name, int flags, ...) {
  MODE(flags)
  return opened(REAL(openat), dir, name, flags, mode);
}
int openat64(int dir, const char *name, int flags, ...) {
  MODE(flags)
  return opened(REAL(openat64), dir, name, flags, mode);
}
int creat(const char *name, mode_t mode) {
  return opened(REAL(openat), AT_FDCWD, name, O_CREAT | O_WRONLY | O_TRUNC, mode);
}

#define NAMED(call, what, dir, name)                    \
  char path[PATH_MAX];                                  \
  const char *kept = inside(dir, name, path);           \
  if (!kept) return call;                               \
  int held = lock();                                    \
  int done = call;                                      \
  int saved = errno;                                    \
  if (done == 0) tell(what, kept, "");                  \
  unlock(held);                                         \
  errno = saved;                                        \
  return done;

int unlink(const char *name) { NAMED(REAL(unlink)(name), "gone", AT_FDCWD, name) }
int rmdir(const char *name) { NAMED(REAL(rmdir)(name), "gone", AT_FDCWD, name) }
int remove(const char *name) { NAMED(REAL(remove)(name), "gone", AT_FDCWD, name) }
int unlinkat(int dir, const char *name, int flags) {
  NAMED(REAL(unlinkat)(dir, name, flags), "gone", dir, name)
}
int mkdir(const char *name, mode_t mode) { NAMED(REAL(mkdir)(name, mode), "made", AT_FDCWD, name) }
int mkdirat(int dir, const char *name, mode_t mode) {
  NAMED(REAL(mkdirat)(dir, name, mode), "made", dir, name)
}

static int renamed(int one_dir, const char *one, int other_dir, const char *other, unsigned flags) {
  char from[PATH_MAX], to[PATH_MAX];
  const char *old = inside(one_dir, one, from);
  const char *new = inside(other_dir, other, to);
  int held = old || new ? lock() : -2;
  int done = flags ? REAL(renameat2)(one_dir, one, other_dir, other, flags)
                   : REAL(renameat)(one_dir, one, other_dir, other);
  int saved = errno;
  if (done == 0 && old && new) tell(flags & RENAME_EXCHANGE ? "swapped" : "moved", old, new);
  else if (done == 0 && old) tell("gone", old, "");
  else if (done == 0 && new) {
    struct statx stat;
    char id[64];
    int fd = REAL(open)(other, O_RDONLY | O_CLOEXEC);
    if (fd >= 0 && identity(fd, id, &stat)) tell("file", id, new);
    if (fd >= 0) REAL(close)(fd);
  }
  if (held != -2) unlock(held);
  errno = saved;
  return done;
}

int rename(const char *one, const char *other) {
  return renamed(AT_FDCWD, one, AT_FDCWD, other, 0);
}
int renameat(int one_dir, const char *one, int other_dir, const char *other) {
  return renamed(one_dir, one, other_dir, other, 0);
}
int renameat2(int one_dir, const char *one, int other_dir, const char *other, unsigned flags) {
  return renamed(one_dir, one, other_dir, other, flags);
}

int link(const char *one, const char *other) {
  char path[PATH_MAX], id[64];
  struct statx stat;
  const char *kept = inside(AT_FDCWD, other, path);
  if (!kept) return REAL(link)(one, other);
  int held = lock();
  int done = REAL(link)(one, other);
  int saved = errno;
  int fd = done == 0 ? REAL(open)(other, O_RDONLY | O_CLOEXEC) : -1;
  if (fd >= 0 && identity(fd, id, &stat)) tell("file", id, kept);
  if (fd >= 0) REAL(close)(fd);
  unlock(held);
  errno = saved;
  return done;
}
