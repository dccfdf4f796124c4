// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/worst_faces.h"

#include "ui/pages/train/worst_faces_list.h"
#include "ui/widgets/face_pictures.h"
#include "ui/workspace.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace faces::ui {

namespace {

constexpr int kPatienceMs = 1000; ///< then what is there is shown: a picture may be broken

/// Index in Face::labels of each attribute; nothing for one that the project does not have.
std::vector<std::optional<std::size_t>> labelPlaces(const std::vector<Attribute> &attributes,
                                                    const std::vector<Attribute> &all)
{
    std::vector<std::optional<std::size_t>> places;
    for (const Attribute &attribute : attributes) {
        const auto found = std::ranges::find(all, attribute.id, &Attribute::id);
        places.push_back(found == all.end() ? std::nullopt
                                            : std::optional(static_cast<std::size_t>(found - all.begin())));
    }
    return places;
}

} // namespace

WorstFaces::WorstFaces(Workspace &workspace, QWidget *parent)
    : Panel(tr("Hardest now"), parent), m_workspace(workspace), m_pictures(FacePictures::of(workspace)),
      m_model(new WorstFacesModel(this))
{
    build();
    connectParts();
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
}

void WorstFaces::build()
{
    setNote(tr("validation faces"));
    m_list = new WorstFacesList(m_pictures);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Validation faces that the network is most wrong about"));
    auto *nothing = lookLabel(
        tr("After each epoch, the validation faces that the network is most wrong about stand here: look whether "
           "their labels are right."),
        "soft");
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_stack = new QStackedWidget;
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_list);
    body()->addWidget(m_stack);
}

void WorstFaces::connectParts()
{
    connect(m_list, &WorstFacesList::wanted, this, &WorstFaces::want);
    connect(&m_patience, &QTimer::timeout, this, &WorstFaces::showComing);
    connect(&m_pictures, &FacePictures::ready, this, [this] {
        if (m_patience.isActive() && allPicturesThere())
            showComing();
        m_list->viewport()->update();
    });
    connect(&m_workspace, &Workspace::labelsChanged, this, &WorstFaces::refresh);
    connect(&m_workspace, &Workspace::viewChanged, this, &WorstFaces::refresh);
    connect(&m_workspace, &Workspace::closed, this, &WorstFaces::clear);
}

void WorstFaces::setFaces(const std::vector<WorstFace> &faces, const std::vector<Attribute> &attributes,
                          double threshold)
{
    m_faces = faces;
    m_attributes = attributes;
    m_threshold = threshold;
    m_coming = tilesOf();
    if (const bool there = allPicturesThere(); there || m_model->rowCount() == 0)
        showComing();
    else if (!m_patience.isActive()) // epochs that are shorter than a reading do not put it off for ever
        m_patience.start();
}

void WorstFaces::clear() { setFaces({}, {}); }

std::vector<WorstTile> WorstFaces::tilesOf() const
{
    const auto places = labelPlaces(m_attributes, m_workspace.view().allAttributes);
    std::vector<WorstTile> tiles;
    for (const WorstFace &worst : m_faces) {
        const Face *face = m_workspace.face(worst.face);
        if (!face)
            continue;
        WorstTile tile{worst.face, face->number, worst.loss, {}};
        for (std::size_t i = 0; i < std::min(places.size(), worst.probabilities.size()); ++i)
            tile.answers.push_back({m_attributes[i], places[i] ? face->labels[*places[i]] : LabelValue::Unknown,
                                    worst.probabilities[i], decidesYes(worst.probabilities[i], m_threshold)});
        tiles.push_back(std::move(tile));
    }
    return tiles;
}

void WorstFaces::refresh()
{
    m_coming = tilesOf();
    if (!m_patience.isActive())
        showComing();
}

bool WorstFaces::allPicturesThere() const
{
    const FaceReader::Place place = m_list->picturePlace();
    bool all = true;
    for (const WorstTile &tile : m_coming) // each is asked for, whether or not the one before is there
        all = !m_pictures.picture(tile.face, place).isNull() && all;
    return all;
}

void WorstFaces::showComing()
{
    m_patience.stop();
    const QModelIndex before = m_list->currentIndex();
    const FaceId current = m_model->faceAt(before.row());
    const bool selected = m_list->selectionModel()->isSelected(before);
    m_model->setTiles(m_coming);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    if (!before.isValid() || current == m_model->faceAt(m_list->currentIndex().row()))
        return;
    // The face one was at is followed; where it is none of the hardest any more, only the keyboard's place stays.
    m_list->clearSelection();
    if (const int row = m_model->rowOf(current); row >= 0)
        m_list->selectionModel()->setCurrentIndex(
            m_model->index(row), selected ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate);
}

void WorstFaces::want(const QModelIndex &index)
{
    if (const FaceId face = m_model->faceAt(index.row()); face != FaceId{})
        emit faceWanted(face);
}

} // namespace faces::ui
