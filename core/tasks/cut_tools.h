// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/tasks/photos.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace faces::vision {
class FaceDetector;
enum class Pace;
} // namespace faces::vision

namespace faces::tasks {

/// Finds masks with what is built in, or with the matting model that a person pointed to (loaded once).
class MaskFinder {
public:
    /// Throws Error{NotFound} where the model's file is gone, Error{BadInput} where it is no such network.
    explicit MaskFinder(const VisionModels &models);
    ~MaskFinder();
    MaskFinder(MaskFinder &&) noexcept;
    /// Thread-safe; a matting model does one face at a time and spreads it over the cores.
    cv::Mat mask(const cv::Mat &face) const;

private:
    struct Matting;
    std::unique_ptr<Matting> m_matting; ///< null: built in
};

/// Finds faces with what is built in, or with the detector that a person pointed to (loaded once, when first needed: a
/// grid needs none). For one thread at a time.
class PlaceFinder {
public:
    explicit PlaceFinder(const VisionModels &models);
    ~PlaceFinder();
    /// Head and shoulders, in the order in which one reads them. Throws Error{NotFound} where the detector's file is
    /// gone.
    std::vector<FacePlace> find(const cv::Mat &photo);
    /// The same at a glance (vision::Pace::Quick), for who waits for the answer.
    std::vector<FacePlace> findQuickly(const cv::Mat &photo);

private:
    std::vector<FacePlace> look(const cv::Mat &photo, vision::Pace pace);

    std::filesystem::path m_file; ///< empty: built in
    std::unique_ptr<vision::FaceDetector> m_detector;
};

/// What cutting many photos needs, made once.
struct CutTools {
    CutTools(bool removeBackground, const VisionModels &models);
    std::unique_ptr<PlaceFinder> places;
    bool removesBackground() const { return m_removesBackground; }
    const MaskFinder &masks() const; ///< made when first needed

private:
    bool m_removesBackground;
    VisionModels m_models;
    mutable std::unique_ptr<MaskFinder> m_masks;
};

/// Does work(i) for 0 .. count-1 on all cores. The first exception ends it and comes out here; a stop ends it within
/// one piece of work and throws Error{Cancelled}.
void forEachOnAllCores(std::size_t count, const std::stop_token &stop, const std::function<void(std::size_t)> &work);

} // namespace faces::tasks
