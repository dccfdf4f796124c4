// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/opinion_form.h"

#include "ui/models/second_opinions.h"
#include "ui/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

namespace {

constexpr int kUsualSample = 200;

QSpinBox *spin(int low, int high, int value, const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(low, high);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

} // namespace

OpinionForm::OpinionForm(Workspace &workspace, QWidget *parent)
    : Panel(tr("Ask for a second opinion"), parent), m_workspace(workspace), m_name(new QLineEdit),
      m_all(new QRadioButton), m_sample(new QRadioButton(tr("A random sample"))), m_filtered(new QRadioButton),
      m_count(spin(1, 1'000'000, kUsualSample, tr("Faces in the sample"))),
      m_seed(spin(0, 1'000'000, 1, tr("Seed of the sample"))), m_note(lookLabel({}, "soft")), m_begin(new QPushButton)
{
    assemble();
    connect(m_name, &QLineEdit::textChanged, this, &OpinionForm::showChoice);
    connect(m_name, &QLineEdit::returnPressed, this, &OpinionForm::begin);
    connect(m_begin, &QPushButton::clicked, this, &OpinionForm::begin);
    for (QRadioButton *choice : {m_all, m_sample, m_filtered})
        connect(choice, &QRadioButton::toggled, this, &OpinionForm::showChoice);
    connect(m_count, &QSpinBox::valueChanged, this, &OpinionForm::showChoice);
    connect(&workspace, &Workspace::viewChanged, this, &OpinionForm::showChoice);
    m_sample->setChecked(true);
}

void OpinionForm::assemble()
{
    m_name->setObjectName(QStringLiteral("opinion.name"));
    m_name->setMaxLength(80);
    m_name->setPlaceholderText(tr("Name of who gives it"));
    m_name->setAccessibleName(tr("Name of who gives the second opinion"));
    m_all->setObjectName(QStringLiteral("opinion.all"));
    m_sample->setObjectName(QStringLiteral("opinion.sample"));
    m_filtered->setObjectName(QStringLiteral("opinion.filtered"));
    m_count->setObjectName(QStringLiteral("opinion.count"));
    m_begin->setObjectName(QStringLiteral("opinion.begin"));
    m_begin->setProperty("look", "primary");
    m_begin->setAutoDefault(false);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(72);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    const auto small = [](const QString &text, QWidget *field) {
        QLabel *label = lookLabel(text, "small");
        label->setBuddy(field);
        return label;
    };
    body()->addWidget(small(tr("Who gives it"), m_name));
    body()->addWidget(m_name);
    body()->addSpacing(kNear);
    body()->addWidget(lookLabel(tr("On which faces"), "small"));
    body()->addWidget(m_all);
    body()->addWidget(m_filtered);
    body()->addWidget(m_sample);
    auto *numbers = new QHBoxLayout;
    numbers->setContentsMargins(22, 0, 0, 0);
    numbers->setSpacing(kNear);
    numbers->addWidget(small(tr("faces"), m_count));
    numbers->addWidget(m_count, 1);
    numbers->addWidget(small(tr("seed"), m_seed));
    numbers->addWidget(m_seed, 1);
    body()->addLayout(numbers);
    body()->addSpacing(kNear);
    body()->addWidget(m_begin);
    body()->addWidget(m_note);
    body()->addStretch();
}

std::vector<FaceId> OpinionForm::keptFaces() const
{
    std::vector<FaceId> kept;
    for (const Face &face : m_workspace.view().faces)
        if (!face.rejected)
            kept.push_back(face.id);
    return kept;
}

void OpinionForm::setShownFaces(const std::vector<FaceId> &faces)
{
    m_shown.clear();
    for (const FaceId id : faces)
        if (const Face *face = m_workspace.face(id); face && !face->rejected)
            m_shown.push_back(id);
    showChoice();
}

void OpinionForm::askFor(const QString &annotator)
{
    m_name->setText(annotator);
    m_name->setFocus();
    m_name->selectAll();
    showChoice();
}

const OpinionPass *OpinionForm::known() const
{
    const ProjectView &view = m_workspace.view();
    const auto pass = std::ranges::find(view.passes, m_name->text().trimmed().toStdString(), &OpinionPass::annotator);
    if (pass == view.passes.end())
        return nullptr;
    const PassProgress progress = progressOf(view, *pass);
    return progress.done < progress.asked ? &*pass : nullptr;
}

void OpinionForm::showChoice()
{
    const QLocale locale;
    const QString name = m_name->text().trimmed();
    const auto kept = static_cast<int>(std::ranges::count(m_workspace.view().faces, false, &Face::rejected));
    const OpinionPass *open = known();
    m_all->setText(tr("All %Ln kept faces", nullptr, kept));
    m_count->setMaximum(std::max(1, kept));
    m_filtered->setText(tr("The %Ln faces that are shown", nullptr, static_cast<int>(m_shown.size())));
    for (QWidget *choice : std::initializer_list<QWidget *>{m_all, m_sample})
        choice->setEnabled(!open);
    m_filtered->setEnabled(!open && !m_shown.empty());
    m_count->setEnabled(!open && m_sample->isChecked());
    m_seed->setEnabled(!open && m_sample->isChecked());
    m_begin->setText(open ? tr("Go on as %1").arg(name) : tr("Begin, labels hidden"));
    m_begin->setEnabled(!name.isEmpty() && kept > 0 && !m_workspace.view().readOnly);
    if (open) {
        const PassProgress progress = progressOf(m_workspace.view(), *open);
        m_note->setText(tr("%1 was asked about %Ln faces; %2 are done.", nullptr, progress.asked)
                            .arg(name, locale.toString(progress.done)));
    } else {
        m_note->setText(tr("Labels, suggestions and what others said stay hidden until the second opinion is left. It "
                           "can be left and gone on with at any time."));
    }
}

void OpinionForm::begin()
{
    if (!m_begin->isEnabled())
        return;
    if (const OpinionPass *open = known()) {
        emit begun(OpinionPass(*open));
        return;
    }
    OpinionPass pass{m_name->text().trimmed().toStdString(), m_all->isChecked(), {}};
    if (m_filtered->isChecked())
        pass.faces = m_shown;
    else if (m_sample->isChecked())
        pass.faces = sampleOf(keptFaces(), static_cast<std::size_t>(m_count->value()),
                              static_cast<std::uint64_t>(m_seed->value()));
    emit begun(pass);
}

} // namespace faces::ui
