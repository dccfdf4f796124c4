// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Makes a program's writes fail one by one. A library that only stood in for write() and its like would miss what the C
// library calls by itself (fwrite, tmpfile), so the kernel is asked (seccomp) to hand the system calls that write over
// to a signal handler, which answers them: points.cpp.
#include "tests/journeys/faulty/orders.h"
#include "tests/journeys/faulty/points.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <ucontext.h>

#include <cstddef>
#include <cstdio>
#include <cstdlib>

namespace faulty {

namespace {

constexpr unsigned kArgument = offsetof(seccomp_data, args);
constexpr unsigned argumentAt(int n) { return kArgument + 8u * static_cast<unsigned>(n); }

/// A filter in the kernel's small language, written from its beginning to its end.
struct Filter {
    sock_filter code[200] = {};
    unsigned short size = 0;

    void add(sock_filter one) { code[size++] = one; }
    void load(unsigned place) { add(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, place)); }
    void answer(unsigned what) { add(BPF_STMT(BPF_RET | BPF_K, what)); }
    /// The next instructions, `skipped` of them, are for where the value is this.
    void onlyIf(unsigned value, unsigned char skipped) { add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, skipped)); }
    void onlyIfAny(unsigned bits, unsigned char skipped)
    {
        add(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, 0, skipped));
    }

    void trap(long number)
    {
        onlyIf(static_cast<unsigned>(number), 1);
        answer(SECCOMP_RET_TRAP);
    }
    /// Only where these bits of an argument are set.
    void trapWith(long number, int argument, unsigned bits)
    {
        onlyIf(static_cast<unsigned>(number), 4);
        load(argumentAt(argument));
        onlyIfAny(bits, 1);
        answer(SECCOMP_RET_TRAP);
        answer(SECCOMP_RET_ALLOW);
    }
};

constexpr unsigned kWrites = O_WRONLY | O_RDWR | O_CREAT;

void addWrites(Filter &filter)
{
    for (const long number :
         {SYS_write, SYS_pwrite64, SYS_writev, SYS_pwritev, SYS_pwritev2, SYS_sendfile, SYS_copy_file_range, SYS_fsync,
          SYS_fdatasync, SYS_syncfs, SYS_sync_file_range, SYS_ftruncate, SYS_fallocate, SYS_close, SYS_renameat2,
          SYS_linkat, SYS_mkdirat, SYS_unlinkat})
        filter.trap(number);
    filter.trapWith(SYS_openat, 2, kWrites);
#if defined(__x86_64__)
    for (const long number : {SYS_creat, SYS_rename, SYS_renameat, SYS_link, SYS_mkdir, SYS_unlink, SYS_rmdir})
        filter.trap(number);
    filter.trapWith(SYS_open, 1, kWrites);
#endif
}

bool install()
{
    Filter filter;
    filter.load(argumentAt(5));
    filter.onlyIf(kMark, 1);
    filter.answer(SECCOMP_RET_ALLOW);
    filter.load(offsetof(seccomp_data, nr));
    addWrites(filter);
    if (orders().locks != 0) {
        filter.trap(SYS_flock);
        filter.trap(SYS_fcntl);
    }
    if (orders().disk != 0) {
        filter.trap(SYS_statfs);
        filter.trap(SYS_fstatfs);
    }
    if (orders().shared != 0) {
        filter.onlyIf(static_cast<unsigned>(SYS_mmap), 6);
        filter.load(argumentAt(3));
        filter.onlyIfAny(MAP_DENYWRITE | MAP_ANONYMOUS | MAP_PRIVATE, 1);
        filter.answer(SECCOMP_RET_ALLOW);
        filter.onlyIfAny(MAP_SHARED, 1);
        filter.answer(SECCOMP_RET_TRAP);
        filter.answer(SECCOMP_RET_ALLOW);
    }
    filter.answer(SECCOMP_RET_ALLOW);
    const sock_fprog program{filter.size, filter.code};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

void onTrap(int, siginfo_t *info, void *context)
{
    auto &registers = static_cast<ucontext_t *>(context)->uc_mcontext;
    const int before = errno;
#if defined(__x86_64__)
    auto *r = registers.gregs;
    r[REG_RAX] = answer(info->si_syscall,
                        {static_cast<long>(r[REG_RDI]), static_cast<long>(r[REG_RSI]), static_cast<long>(r[REG_RDX]),
                         static_cast<long>(r[REG_R10]), static_cast<long>(r[REG_R8]), static_cast<long>(r[REG_R9])});
#elif defined(__aarch64__)
    auto *r = registers.regs;
    r[0] = static_cast<unsigned long>(
        answer(info->si_syscall, {(long)r[0], (long)r[1], (long)r[2], (long)r[3], (long)r[4], (long)r[5]}));
#endif
    errno = before;
}

[[gnu::constructor]] void begin()
{
    if (orders().under[0] == 0)
        return;
    struct sigaction action = {};
    action.sa_sigaction = onTrap;
    action.sa_flags = SA_SIGINFO | SA_NODEFER | SA_RESTART;
    if (::sigaction(SIGSYS, &action, nullptr) != 0 || !install()) {
        std::fputs("faulty: this machine's kernel does not hand system calls over.\n", stderr);
        std::_Exit(125);
    }
}

} // namespace

} // namespace faulty
