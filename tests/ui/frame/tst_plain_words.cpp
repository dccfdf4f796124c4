// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Names are shown as they are written: nothing in them is loaded, or looks like a part of the window.
#include "tests/ui/window_story.h"
#include "ui/plain_words.h"

#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QToolTip>

using namespace faces;
using namespace faces::test;

namespace {

const QString kEvil = QStringLiteral("<img src='/dev/zero'><b>Hat</b>");

QLabel *tip()
{
    for (QWidget *each : QApplication::topLevelWidgets())
        if (each->inherits("QTipLabel") && each->isVisible())
            return static_cast<QLabel *>(each);
    return nullptr;
}

void hover(QWidget &widget)
{
    QHelpEvent event(QEvent::ToolTip, {5, 5}, widget.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class TestPlainWords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { ui::showWordsAsTheyAre(); }

    void aLabelSaysWhatItIsGiven()
    {
        QLabel label(kEvil), marked(QStringLiteral("<b>bold</b>"));
        marked.setTextFormat(Qt::RichText);
        label.show();
        marked.show();
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), kEvil);
        QCOMPARE(marked.textFormat(), Qt::RichText);
    }

    void aQuestionSaysWhatItIsGiven()
    {
        QMessageBox box(QMessageBox::Question, QStringLiteral("?"), kEvil);
        box.setInformativeText(kEvil);
        box.show();
        int shown = 0;
        for (const QLabel *label : box.findChildren<QLabel *>())
            if (label->text() == kEvil) {
                QCOMPARE(label->textFormat(), Qt::PlainText);
                ++shown;
            }
        QCOMPARE(shown, 2);
    }

    void aTipLoadsNothing()
    {
        QWidget widget;
        widget.resize(100, 100);
        widget.show();
        const auto format = [&](const QString &text) {
            widget.setToolTip(text);
            hover(widget);
            return tip() != nullptr && tip()->text() == text ? tip()->textFormat() : Qt::MarkdownText;
        };
        QCOMPARE(format(kEvil), Qt::PlainText);
        QCOMPARE(format(QStringLiteral("<qt>Ours, which is broken in lines</qt>")), Qt::RichText);
        QCOMPARE(format(QStringLiteral("<qt>Not ours <IMG src='/dev/zero'></qt>")), Qt::PlainText);
        QCOMPARE(format(QStringLiteral("plain")), Qt::PlainText);
        QToolTip::hideText();
    }

    void theWholeWindowShowsAnAttributesNameAsItIs()
    {
        WindowStory story;
        {
            store::Project project = store::Project::open(story.folder / "office.faces");
            Attribute hat = project.attributes().at(3);
            hat.name = hat.yesWord = hat.noWord = kEvil.toStdString();
            project.changeAttribute(hat);
        }
        QVERIFY(story.startWith("office.faces"));
        int named = 0;
        for (const char *page : {"Label", "Dataset", "Train", "Results", "Try"}) {
            story.window->goTo(QString::fromLatin1(page).toLower());
            QVERIFY(QTest::qWaitFor([&] { return story.window->settled(); }));
            for (const QLabel *label : story.window->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(QLatin1String("<img"))) {
                    QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
                    ++named;
                }
        }
        QVERIFY2(named > 0, "the name stands somewhere in the window");
    }
};

QTEST_MAIN(TestPlainWords)
#include "tst_plain_words.moc"
