// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// A person at the keyboard of the real faces-studio. The program knows nothing of it: Qt itself loads this plugin into
// the process where the environment says so (QT_QPA_GENERIC_PLUGINS=typist:SEED), as it loads drivers of keyboards. It
// sees only what is on the screen (the list's words, the head's "All changes kept", what is painted) and types keys. On
// stdout it says, a line each:
//   opened FACE NOTICE       the Label page stands with this current face (its words) and this notice
//   shown N FACE STATE       the N-th key was pressed: what the page shows now (FACE the current one, STATE all faces)
//   kept N                   the program has acknowledged the N-th key and all before it: the head said that all
//   changes
//                            are kept, or the face was painted that the N-th key went to
//   stands N STATE           it says that all changes are kept, and this is what it shows then
//   told NOTICE              the notice says this now
#include "core/base/random.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QGenericPlugin>
#include <QLabel>
#include <QTest>
#include <QTimer>

#include <array>
#include <cstdio>

namespace {

struct Stroke {
    Qt::Key key;
    Qt::KeyboardModifiers with;
};

constexpr std::array kStrokes{
    Stroke{Qt::Key_G, {}},      Stroke{Qt::Key_T, {}},    Stroke{Qt::Key_B, {}},
    Stroke{Qt::Key_S, {}},      Stroke{Qt::Key_H, {}},    Stroke{Qt::Key_Return, {}},
    Stroke{Qt::Key_Return, {}}, Stroke{Qt::Key_U, {}},    Stroke{Qt::Key_G, Qt::ShiftModifier},
    Stroke{Qt::Key_Right, {}},  Stroke{Qt::Key_Home, {}}, Stroke{Qt::Key_Right, Qt::ShiftModifier},
    Stroke{Qt::Key_Down, {}},   Stroke{Qt::Key_N, {}},    Stroke{Qt::Key_Backspace, {}}};

class Typist : public QObject {
    Q_OBJECT
public:
    explicit Typist(quint64 seed) : m_random(seed)
    {
        connect(&m_timer, &QTimer::timeout, this, &Typist::look);
        m_timer.start(1);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_paintedFace != m_grid->currentIndex()) {
            m_paintedFace = m_grid->currentIndex();
            // A window that is held up for very long paints all the same, and promises nothing by it.
            if (m_since.elapsed() < 900)
                sayKept(m_movedWith);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void look()
    {
        if (!m_grid) {
            findGrid();
            return;
        }
        if (const QString now = notice(); now != m_notice)
            say(QStringLiteral("told\t%1").arg(m_notice = now));
        if (keptIsSaid()) {
            sayKept(m_typed);
            sayStands();
        }
        if (m_kept < m_typed && m_wait)
            return;
        const Stroke &stroke = kStrokes[m_random.below(kStrokes.size())];
        m_wait = m_random.below(4) != 0; // now and then the next key comes before the answer
        ++m_typed;
        m_since.start();
        const QPersistentModelIndex before = m_grid->currentIndex();
        QTest::keyClick(m_grid, stroke.key, stroke.with);
        if (before != m_grid->currentIndex())
            m_movedWith = m_typed;
        sayShown();
    }

    void findGrid()
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            auto *view = qobject_cast<QAbstractItemView *>(widget);
            if (!view || !view->isVisible() || view->accessibleName() != QLatin1String("Faces") ||
                !view->currentIndex().isValid())
                continue;
            m_grid = view;
            view->window()->activateWindow();
            view->viewport()->installEventFilter(this);
            m_paintedFace = view->currentIndex();
            say(QStringLiteral("opened\t%1\t%2").arg(wordsOf(view->currentIndex()), notice()));
            sayShown();
            return;
        }
    }

    static QString wordsOf(const QModelIndex &index) { return index.data(Qt::AccessibleTextRole).toString(); }

    QString notice() const
    {
        for (const QWidget *widget : QApplication::allWidgets())
            if (widget->inherits("faces::ui::NoticeLine") && widget->isVisible())
                return widget->accessibleName();
        return {};
    }

    bool keptIsSaid() const
    {
        for (const QLabel *label : m_grid->window()->findChildren<QLabel *>())
            if (label->text() == QLatin1String("All changes kept"))
                return true;
        return false;
    }

    QString state() const
    {
        QStringList all;
        for (int row = 0; row < m_grid->model()->rowCount(); ++row)
            all.append(wordsOf(m_grid->model()->index(row, 0)));
        return all.join(QLatin1Char('|'));
    }

    void sayShown()
    {
        say(QStringLiteral("shown\t%1\t%2\t%3")
                .arg(m_typed)
                .arg(wordsOf(m_grid->currentIndex()).section(QLatin1Char(','), 0, 0), state()));
    }

    void sayStands()
    {
        if (const QString now = state(); now != m_stands)
            say(QStringLiteral("stands\t%1\t%2").arg(m_typed).arg(m_stands = now));
    }

    void sayKept(int upTo)
    {
        if (m_kept < upTo)
            say(QStringLiteral("kept\t%1").arg(m_kept = upTo));
    }

    static void say(const QString &line)
    {
        std::puts(line.toUtf8().constData());
        std::fflush(stdout);
    }

    faces::Random m_random;
    QTimer m_timer;
    QElapsedTimer m_since;
    QAbstractItemView *m_grid = nullptr;
    QPersistentModelIndex m_paintedFace;
    QString m_notice, m_stands; ///< as last said
    int m_typed = 0, m_kept = 0;
    int m_movedWith = 0; ///< the key that went to the face that is current now
    bool m_wait = true;
};

class TypistPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "typist.json")
public:
    QObject *create(const QString &, const QString &seed) override { return new Typist(seed.toULongLong()); }
};

} // namespace

#include "typist.moc"
