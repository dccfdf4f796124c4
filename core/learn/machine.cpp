// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/machine_torch.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <ATen/ATen.h>
#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>
#include <fmt/format.h>
#include <torch/version.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <dlfcn.h>
#include <filesystem>
#include <malloc.h>
#include <string_view>
#include <thread>
#if defined(__x86_64__)
#include <cpuid.h>
#include <xmmintrin.h>
#endif

namespace faces::learn {

namespace {

constexpr double kMeasuredSeconds = 0.3; ///< for one figure of the machine
constexpr std::int64_t kProductSide = 2048;
constexpr std::int64_t kConvolvedPictures = 16, kConvolvedMaps = 128, kConvolvedSide = 56, kKernelSide = 3;
constexpr int kTopPadBytes = 256 * 1024 * 1024;

unsigned floatControl()
{
#if defined(__x86_64__)
    return _mm_getcsr();
#else
    return 0;
#endif
}

bool hasFastBfloat16()
{
#if defined(__x86_64__)
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (__builtin_cpu_supports("avx512bw") == 0)
        return false;
    constexpr unsigned kAvx512Bf16 = 1U << 5; // leaf 7.1, EAX
    constexpr unsigned kAmxBf16 = 1U << 22;   // leaf 7.0, EDX
    if (__get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (d & kAmxBf16) != 0)
        return true;
    return __get_cpuid_count(7, 1, &a, &b, &c, &d) != 0 && (a & kAvx512Bf16) != 0;
#else
    return false;
#endif
}

/// The file that holds the matrix product torch calls, links followed.
std::string blasFile()
{
    for (const char *name : {"sgemm_", "cblas_sgemm"}) {
        Dl_info info{};
        void *symbol = dlsym(RTLD_DEFAULT, name);
        if (symbol == nullptr || dladdr(symbol, &info) == 0 || info.dli_fname == nullptr)
            continue;
        std::error_code ignored;
        const auto real = std::filesystem::canonical(info.dli_fname, ignored);
        return ignored ? std::string(info.dli_fname) : toText(real);
    }
    return {};
}

std::string openBlasConfig()
{
    using Config = char *(*)();
    const auto config = reinterpret_cast<Config>(dlsym(RTLD_DEFAULT, "openblas_get_config"));
    return config == nullptr ? std::string() : std::string(config());
}

/// "SkylakeX"; empty where it does not say
std::string openBlasKernels()
{
    using Name = char *(*)();
    const auto name = reinterpret_cast<Name>(dlsym(RTLD_DEFAULT, "openblas_get_corename"));
    return name == nullptr ? std::string() : std::string(name());
}

/// The slow one, in /usr/lib/.../blas/libblas.so.3: it knows no processor.
bool isReference(const std::string &file)
{
    constexpr std::string_view kName = "/blas/libblas.so";
    return file.find(kName) != std::string::npos;
}

std::string blasName(const std::string &file)
{
    const std::string config = openBlasConfig(); // "OpenBLAS 0.3.21 NO_LAPACKE DYNAMIC_ARCH ..."
    if (!config.empty()) {
        const std::string version = config.substr(0, config.find(' ', config.find(' ') + 1));
        const std::string kernels = openBlasKernels();
        return kernels.empty() ? fmt::format("{} ({})", version, file)
                               : fmt::format("{}, kernels for {} ({})", version, kernels, file);
    }
    if (isReference(file))
        return fmt::format("Reference BLAS ({})", file);
    return file.empty() ? "built into LibTorch" : file;
}

/// The best round of work that takes `operations` additions and multiplications. A slow machine does it once, and is
/// known by that to be slow; the first round also wakes the threads.
template <typename Work> double bestGflops(double operations, Work work)
{
    using Clock = std::chrono::steady_clock;
    double best = 0;
    for (double spent = 0; spent < kMeasuredSeconds;) {
        const auto start = Clock::now();
        work();
        const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
        best = std::max(best, operations / std::max(seconds, 1e-9) / 1e9);
        spent += seconds;
    }
    return best;
}

double bestProductGflops()
{
    const at::Tensor left = at::ones({kProductSide, kProductSide});
    const at::Tensor right = at::ones({kProductSide, kProductSide});
    return bestGflops(2.0 * kProductSide * kProductSide * kProductSide, [&] { at::mm(left, right); });
}

/// Channels-last, as oneDNN likes it best; without a margin, so that every kernel is used whole at every place.
double bestConvolutionGflops(at::ScalarType type)
{
    constexpr auto kLast = at::MemoryFormat::ChannelsLast;
    constexpr std::int64_t kIn = kConvolvedSide + kKernelSide - 1;
    const at::Tensor maps = at::ones({kConvolvedPictures, kConvolvedMaps, kIn, kIn}).to(type).contiguous(kLast);
    const at::Tensor kernels =
        at::ones({kConvolvedMaps, kConvolvedMaps, kKernelSide, kKernelSide}).to(type).contiguous(kLast);
    constexpr std::int64_t kPlaces = kConvolvedPictures * kConvolvedSide * kConvolvedSide;
    constexpr std::int64_t kProducts = kPlaces * kConvolvedMaps * kConvolvedMaps * kKernelSide * kKernelSide;
    return bestGflops(2.0 * kProducts, [&] { at::conv2d(maps, kernels); });
}

} // namespace

void keepFreedMemory()
{
#if defined(__GLIBC__)
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, -1);
    mallopt(M_TOP_PAD, kTopPadBytes);
#endif
}

void giveBackFreedMemory()
{
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

ComputeScope::ComputeScope(int threads) : m_control(floatControl())
{
    const int count = threads > 0 ? threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    at::set_num_threads(count);
    at::globalContext().setFlushDenormal(true);
    // Threads that torch's pool already has do not inherit it.
    at::parallel_for(0, count, 1, [](std::int64_t, std::int64_t) { at::globalContext().setFlushDenormal(true); });
}

ComputeScope::~ComputeScope()
{
#if defined(__x86_64__)
    _mm_setcsr(m_control);
#endif
}

ReducedPrecision::ReducedPrecision(bool wanted) : m_active(wanted && hasFastBfloat16())
{
    if (!m_active)
        return;
    at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
    at::autocast::set_cpu_enabled(true);
}

ReducedPrecision::~ReducedPrecision()
{
    if (!m_active)
        return;
    at::autocast::set_cpu_enabled(false);
    at::autocast::clear_cache(); // it holds the weights of this step in bfloat16
}

at::Device chosenDevice(Device wanted, int card)
{
    const bool available = wanted != Device::Cpu && at::hasCUDA() && at::globalContext().hasCUDA();
    if (wanted == Device::Cuda && !available)
        throw Error(ErrorKind::Usage,
                    "This machine has no graphics card that LibTorch can use (CUDA). Choose the device "
                    "auto or cpu.");
    if (!available)
        return at::kCPU;
    const int cards = std::max(1, static_cast<int>(at::getNumGPUs()));
    return {at::kCUDA, static_cast<c10::DeviceIndex>(card < 0 ? -1 : card % cards)};
}

LearnerFacts measuredFacts()
{
    const ComputeScope scope(0);
    LearnerFacts facts;
    const std::string file = blasFile();
    facts.torchVersion = TORCH_VERSION;
    facts.blas = blasName(file);
    facts.referenceBlas = isReference(file);
    facts.threads = at::get_num_threads();
    facts.cuda = at::hasCUDA();
    facts.productGflops = bestProductGflops();
    facts.convolutionGflops = bestConvolutionGflops(at::kFloat);
    facts.reducedConvolutionGflops = hasFastBfloat16() ? bestConvolutionGflops(at::kBFloat16) : 0;
    return facts;
}

} // namespace faces::learn
