// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Somebody who starts a training in the real faces-studio as soon as it can be started, and looks at other pages while
// it learns; when it has ended, the window is closed. Loaded by Qt as typist/typist.cpp is
// (QT_QPA_GENERIC_PLUGINS=trainer). Says "started" on stdout when the training was ordered.
#include <QAction>
#include <QApplication>
#include <QGenericPlugin>
#include <QTimer>
#include <QWidget>

#include <array>
#include <cstdio>

namespace {

class Trainer : public QObject {
    Q_OBJECT
public:
    Trainer()
    {
        connect(&m_timer, &QTimer::timeout, this, &Trainer::look);
        m_timer.start(20);
    }

private:
    static QAction *action(const char *id)
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            for (QAction *each : window->findChildren<QAction *>(QLatin1String(id)))
                if (each->isEnabled())
                    return each;
        return nullptr;
    }

    void look()
    {
        static constexpr std::array kPages{"page.label", "page.results", "page.train", "page.dataset"};
        if (!m_started) {
            if (QAction *start = action("train.start")) {
                for (QWidget *field : QApplication::allWidgets())
                    if (field->accessibleName() == QLatin1String("Epochs"))
                        field->setProperty("value", 4);
                start->trigger();
                m_started = true;
                std::puts("started");
                std::fflush(stdout);
            }
            return;
        }
        const bool runs = action("train.stop") != nullptr;
        if (m_runs && !runs)
            QApplication::closeAllWindows();
        m_runs = m_runs || runs;
        if (++m_turn % 10 == 0)
            if (QAction *page = action(kPages[m_turn / 10 % kPages.size()]))
                page->trigger();
    }

    QTimer m_timer;
    bool m_started = false, m_runs = false;
    std::size_t m_turn = 0;
};

class TrainerPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "trainer.json")
public:
    QObject *create(const QString &, const QString &) override { return new Trainer; }
};

} // namespace

#include "trainer.moc"
