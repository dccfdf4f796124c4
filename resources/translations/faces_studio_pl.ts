<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AcceptQuestion</name>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Jedno cofnięcie przywróci wszystko.</translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation>Przyjmowanie podpowiedzi</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Przyjmij wszystkie</translation>
    </message>
    <message>
        <source>Only those in sight</source>
        <translation>Tylko widoczne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestions %1?</source>
        <translation>
            <numerusform>Przyjąć %Ln podpowiedź %1?</numerusform>
            <numerusform>Przyjąć %Ln podpowiedzi %1?</numerusform>
            <numerusform>Przyjąć %Ln podpowiedzi %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln faces</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>dla %Ln twarzy</numerusform>
            <numerusform>dla %Ln twarzy</numerusform>
            <numerusform>dla %Ln twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these faces are out of sight.</source>
        <translation>
            <numerusform>%Ln z tych twarzy jest poza widokiem.</numerusform>
            <numerusform>%Ln z tych twarzy są poza widokiem.</numerusform>
            <numerusform>%Ln z tych twarzy jest poza widokiem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggestions with “?” are accepted in sight only: %Ln stay suggestions.</source>
        <translation>
            <numerusform>Podpowiedzi ze znakiem „?” przyjmuje się tylko wtedy, gdy je widać: %Ln pozostanie podpowiedzią.</numerusform>
            <numerusform>Podpowiedzi ze znakiem „?” przyjmuje się tylko wtedy, gdy je widać: %Ln pozostaną podpowiedziami.</numerusform>
            <numerusform>Podpowiedzi ze znakiem „?” przyjmuje się tylko wtedy, gdy je widać: %Ln pozostanie podpowiedziami.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>%1 means both “%2” and “%3”.</source>
        <translation>%1 oznacza zarówno „%2”, jak i „%3”.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nowy projekt…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Otwórz projekt…</translation>
    </message>
    <message>
        <source>Make the demo project</source>
        <translation>Utwórz projekt pokazowy</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Zamknij projekt</translation>
    </message>
    <message>
        <source>Import faces with labels…</source>
        <translation>Importuj twarze z etykietami…</translation>
    </message>
    <message>
        <source>Export faces with labels…</source>
        <translation>Eksportuj twarze z etykietami…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Znajdź polecenie</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Pokaż wszystkie skróty</translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation>Cechy…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Colours as the desktop has them</source>
        <translation>Kolory jak w systemie</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Jasne kolory</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Ciemne kolory</translation>
    </message>
    <message>
        <source>About Faces Studio</source>
        <translation>O programie Faces Studio</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Przejdź do: Zdjęcia</translation>
    </message>
    <message>
        <source>Go to Label</source>
        <translation>Przejdź do: Etykiety</translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translation>Przejdź do: Dane</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Przejdź do: Uczenie</translation>
    </message>
    <message>
        <source>Go to Results</source>
        <translation>Przejdź do: Wyniki</translation>
    </message>
    <message>
        <source>Go to Try</source>
        <translation>Przejdź do: Wypróbuj</translation>
    </message>
    <message>
        <source>The rest is usual, next</source>
        <translation>Reszta typowa, następna</translation>
    </message>
    <message>
        <source>Accept the suggestions, next</source>
        <translation>Przyjmij podpowiedzi, następna</translation>
    </message>
    <message>
        <source>Accept the suggestions on this screen, next screen</source>
        <translation>Przyjmij podpowiedzi na tym ekranie, następny ekran</translation>
    </message>
    <message>
        <source>Next suspicious label</source>
        <translation>Następna podejrzana etykieta</translation>
    </message>
    <message>
        <source>The suspicious label is right, next one</source>
        <translation>Podejrzana etykieta jest dobra, następna</translation>
    </message>
    <message>
        <source>The suspicious label is wrong: turn it round, next one</source>
        <translation>Podejrzana etykieta jest zła: odwróć ją, następna</translation>
    </message>
    <message>
        <source>Back to the face before</source>
        <translation>Wróć do poprzedniej twarzy</translation>
    </message>
    <message>
        <source>Leave this face as it is, next</source>
        <translation>Zostaw twarz, jak jest, następna</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Wycofaj ostatnią zmianę</translation>
    </message>
    <message>
        <source>Make unknown</source>
        <translation>Oznacz jako nieznane</translation>
    </message>
    <message>
        <source>Reject, or keep again</source>
        <translation>Odrzuć albo przywróć</translation>
    </message>
    <message>
        <source>Next unlabelled face</source>
        <translation>Następna twarz bez etykiet</translation>
    </message>
    <message>
        <source>Select all faces</source>
        <translation>Zaznacz wszystkie twarze</translation>
    </message>
    <message>
        <source>Back to the grid, or clear the filters</source>
        <translation>Wróć do siatki albo wyczyść filtry</translation>
    </message>
    <message>
        <source>One face large, or the grid</source>
        <translation>Jedna duża twarz albo siatka</translation>
    </message>
    <message>
        <source>Search faces</source>
        <translation>Szukaj twarzy</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>Przejdź do filtrów</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Większe obrazy</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Mniejsze obrazy</translation>
    </message>
    <message>
        <source>Pictures of the usual size</source>
        <translation>Obrazy zwykłej wielkości</translation>
    </message>
    <message>
        <source>Go on by itself when the last label is set</source>
        <translation>Przechodź dalej automatycznie po ustawieniu ostatniej etykiety</translation>
    </message>
    <message>
        <source>Second opinions…</source>
        <translation>Drugie opinie…</translation>
    </message>
    <message>
        <source>Decide conflicts with second opinions</source>
        <translation>Rozstrzygnij konflikty z drugimi opiniami</translation>
    </message>
    <message>
        <source>Leave the second opinion, go on later</source>
        <translation>Przerwij drugą opinię, dokończ później</translation>
    </message>
    <message>
        <source>Second opinions: back to the labels</source>
        <translation>Drugie opinie: wróć do etykiet</translation>
    </message>
    <message>
        <source>Conflicts: keep the label</source>
        <translation>Konflikty: zostaw etykietę</translation>
    </message>
    <message>
        <source>Conflicts: take the opinion</source>
        <translation>Konflikty: przyjmij opinię</translation>
    </message>
    <message>
        <source>Conflicts: it is yes (names hidden)</source>
        <translation>Konflikty: tak (imiona ukryte)</translation>
    </message>
    <message>
        <source>Conflicts: it is no (names hidden)</source>
        <translation>Konflikty: nie (imiona ukryte)</translation>
    </message>
    <message>
        <source>Conflicts: hide or show who says what</source>
        <translation>Konflikty: ukryj lub pokaż, kto co twierdzi</translation>
    </message>
    <message>
        <source>Conflicts: take the last decision back</source>
        <translation>Konflikty: wycofaj ostatnią decyzję</translation>
    </message>
    <message>
        <source>Conflicts: the one before</source>
        <translation>Konflikty: poprzedni</translation>
    </message>
    <message>
        <source>Conflicts: the next one</source>
        <translation>Konflikty: następny</translation>
    </message>
    <message>
        <source>Conflicts: back to the labels</source>
        <translation>Konflikty: wróć do etykiet</translation>
    </message>
    <message>
        <source>Look again at alike and poor faces</source>
        <translation>Przejrzyj twarze podobne i słabe</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Mniejszy pędzel</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Większy pędzel</translation>
    </message>
    <message>
        <source>Photo: choose the next cell or face</source>
        <translation>Zdjęcie: wybierz następną komórkę lub twarz</translation>
    </message>
    <message>
        <source>Photo: choose the first or the last</source>
        <translation>Zdjęcie: wybierz pierwszą lub ostatnią</translation>
    </message>
    <message>
        <source>Photo: move the grid or the box by one pixel</source>
        <translation>Zdjęcie: przesuń siatkę lub ramkę o jeden piksel</translation>
    </message>
    <message>
        <source>Photo: move the grid or the box by ten pixels</source>
        <translation>Zdjęcie: przesuń siatkę lub ramkę o dziesięć pikseli</translation>
    </message>
    <message>
        <source>Photo: stretch the grid, resize the box</source>
        <translation>Zdjęcie: rozciągnij siatkę, zmień rozmiar ramki</translation>
    </message>
    <message>
        <source>Photo: turn the grid or the box</source>
        <translation>Zdjęcie: obróć siatkę lub ramkę</translation>
    </message>
    <message>
        <source>Photo: leave the cell out, or take it in</source>
        <translation>Zdjęcie: pomiń komórkę albo ją włącz</translation>
    </message>
    <message>
        <source>Photo: add a box</source>
        <translation>Zdjęcie: dodaj ramkę</translation>
    </message>
    <message>
        <source>Photo: remove the box, or leave the cell out</source>
        <translation>Zdjęcie: usuń ramkę albo pomiń komórkę</translation>
    </message>
    <message>
        <source>Photo: zoom in or out</source>
        <translation>Zdjęcie: powiększ lub pomniejsz</translation>
    </message>
    <message>
        <source>Photo: fit it in</source>
        <translation>Zdjęcie: dopasuj do okna</translation>
    </message>
    <message>
        <source>Photo: pixel by pixel</source>
        <translation>Zdjęcie: piksel w piksel</translation>
    </message>
    <message>
        <source>Look again: nearly the same picture, one group</source>
        <translation>Przegląd: prawie ten sam obraz, jedna grupa</translation>
    </message>
    <message>
        <source>Look again: reject the face, of two the second</source>
        <translation>Przegląd: odrzuć twarz, z dwóch tę drugą</translation>
    </message>
    <message>
        <source>Look again: keep the face, or both of two that differ</source>
        <translation>Przegląd: zostaw twarz albo obie różne</translation>
    </message>
    <message>
        <source>Look again: take the last decision back</source>
        <translation>Przegląd: wycofaj ostatnią decyzję</translation>
    </message>
    <message>
        <source>Look again: the one before</source>
        <translation>Przegląd: poprzedni przypadek</translation>
    </message>
    <message>
        <source>Look again: the next one</source>
        <translation>Przegląd: następny przypadek</translation>
    </message>
    <message>
        <source>Look again: leave</source>
        <translation>Przegląd: zakończ</translation>
    </message>
    <message>
        <source>Dataset: balance</source>
        <translation>Dane: równowaga</translation>
    </message>
    <message>
        <source>Dataset: which attributes go together</source>
        <translation>Dane: które cechy występują razem</translation>
    </message>
    <message>
        <source>Dataset: the recipe</source>
        <translation>Dane: przepis</translation>
    </message>
    <message>
        <source>Dataset: the split and its groups</source>
        <translation>Dane: podział i grupy</translation>
    </message>
    <message>
        <source>Recipe: show other faces</source>
        <translation>Przepis: pokaż inne twarze</translation>
    </message>
    <message>
        <source>Recipe: add a picture</source>
        <translation>Przepis: dodaj obraz</translation>
    </message>
    <message>
        <source>Recipe: add the chosen picture once more</source>
        <translation>Przepis: powiel wybrany obraz</translation>
    </message>
    <message>
        <source>Recipe: remove the chosen picture</source>
        <translation>Przepis: usuń wybrany obraz</translation>
    </message>
    <message>
        <source>Recipe: the chosen picture earlier</source>
        <translation>Przepis: wybrany obraz wcześniej</translation>
    </message>
    <message>
        <source>Recipe: the chosen picture later</source>
        <translation>Przepis: wybrany obraz później</translation>
    </message>
    <message>
        <source>Start training, or queue it</source>
        <translation>Rozpocznij uczenie albo dodaj je do kolejki</translation>
    </message>
    <message>
        <source>Stop the training or the search</source>
        <translation>Zatrzymaj uczenie lub poszukiwanie</translation>
    </message>
    <message>
        <source>Go on with the stopped training</source>
        <translation>Wznów zatrzymane uczenie</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>Wznów kolejkę</translation>
    </message>
    <message>
        <source>Train one network</source>
        <translation>Ucz jedną sieć</translation>
    </message>
    <message>
        <source>Search for good options</source>
        <translation>Szukaj dobrych ustawień</translation>
    </message>
    <message>
        <source>Start a search</source>
        <translation>Rozpocznij poszukiwanie</translation>
    </message>
    <message>
        <source>Go on with the stopped search</source>
        <translation>Wznów zatrzymane poszukiwanie</translation>
    </message>
    <message>
        <source>Compare the shown run with the one before</source>
        <translation>Porównaj pokazany przebieg z poprzednim</translation>
    </message>
    <message>
        <source>Train one for all and one each, and compare them</source>
        <translation>Ucz jedną dla wszystkich i po jednej na cechę, potem porównaj</translation>
    </message>
    <message>
        <source>See the faces of the shown run</source>
        <translation>Zobacz twarze pokazanego przebiegu</translation>
    </message>
    <message>
        <source>Remove the shown run…</source>
        <translation>Usuń pokazany przebieg…</translation>
    </message>
    <message>
        <source>Clear the filters, leave the draw or the large face</source>
        <translation>Wyczyść filtry, wyjdź z losowania lub dużej twarzy</translation>
    </message>
    <message>
        <source>Draw five faces of each attribute and value</source>
        <translation>Wylosuj po pięć twarzy każdej cechy i wartości</translation>
    </message>
    <message>
        <source>This face large, and why</source>
        <translation>Powiększ tę twarz i pokaż, dlaczego</translation>
    </message>
    <message>
        <source>Where the network looked</source>
        <translation>Gdzie patrzyła sieć</translation>
    </message>
    <message>
        <source>Make the label unknown</source>
        <translation>Oznacz etykietę jako nieznaną</translation>
    </message>
    <message>
        <source>Threshold with the best F1</source>
        <translation>Próg o najlepszym F1</translation>
    </message>
    <message>
        <source>Keep the threshold</source>
        <translation>Zachowaj próg</translation>
    </message>
    <message>
        <source>Threshold back to the kept one</source>
        <translation>Wróć do zachowanego progu</translation>
    </message>
    <message>
        <source>Send the label to the suspicious ones, or take it back</source>
        <translation>Dodaj etykietę do podejrzanych albo ją wycofaj</translation>
    </message>
    <message>
        <source>Large face: the one before, or the next</source>
        <translation>Duża twarz: poprzednia lub następna</translation>
    </message>
    <message>
        <source>Large face: explain another attribute</source>
        <translation>Duża twarz: wyjaśnij inną cechę</translation>
    </message>
    <message>
        <source>Large face: move the covered patch</source>
        <translation>Duża twarz: przesuń zasłonięty fragment</translation>
    </message>
    <message>
        <source>Compare the faces of two runs</source>
        <translation>Porównaj twarze dwóch przebiegów</translation>
    </message>
    <message>
        <source>Two runs: show this face by the second run alone</source>
        <translation>Dwa przebiegi: pokaż tę twarz tylko według drugiego</translation>
    </message>
    <message>
        <source>Two runs: the other way round</source>
        <translation>Dwa przebiegi: zamień miejscami</translation>
    </message>
    <message>
        <source>Two runs: clear the filters, or back to one run</source>
        <translation>Dwa przebiegi: wyczyść filtry albo wróć do jednego</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Otwórz obrazy…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Wklej obraz</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Otwórz model…</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Poprzedni obraz</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Następny obraz</translation>
    </message>
    <message>
        <source>Find the faces again</source>
        <translation>Znajdź twarze ponownie</translation>
    </message>
    <message>
        <source>Camera: on or off</source>
        <translation>Kamera: włącz lub wyłącz</translation>
    </message>
    <message>
        <source>Camera: take the picture</source>
        <translation>Kamera: zrób zdjęcie</translation>
    </message>
    <message>
        <source>Add the picture to the project</source>
        <translation>Dodaj obraz do projektu</translation>
    </message>
    <message>
        <source>Take the picture off the list</source>
        <translation>Usuń obraz z listy</translation>
    </message>
    <message>
        <source>Yes or no: %1</source>
        <translation>Tak lub nie: %1</translation>
    </message>
    <message>
        <source>%1, the rest is usual, next</source>
        <translation>%1, reszta typowa, następna</translation>
    </message>
    <message>
        <source>Walk from face to face</source>
        <translation>Przechodzenie między twarzami</translation>
    </message>
    <message>
        <source>To the first, to the last face</source>
        <translation>Do pierwszej, do ostatniej twarzy</translation>
    </message>
    <message>
        <source>A screenful up or down</source>
        <translation>Ekran w górę lub w dół</translation>
    </message>
    <message>
        <source>Select more faces</source>
        <translation>Zaznaczanie kolejnych twarzy</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+strzałki</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+kliknięcie</translation>
    </message>
    <message>
        <source>Larger or smaller pictures</source>
        <translation>Większe lub mniejsze obrazy</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+kółko</translation>
    </message>
    <message>
        <source>One face large, or back</source>
        <translation>Jedna duża twarz albo powrót</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Dwukrotne kliknięcie</translation>
    </message>
    <message>
        <source>Change one label of one face</source>
        <translation>Zmiana jednej etykiety jednej twarzy</translation>
    </message>
    <message>
        <source>Click on its badge</source>
        <translation>Kliknięcie znacznika</translation>
    </message>
    <message>
        <source>Full screen, or a window again</source>
        <translation>Pełny ekran albo znów okno</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Przewodnik</translation>
    </message>
    <message>
        <source>Check the project…</source>
        <translation>Sprawdź projekt…</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>Migawki…</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The file could not be written (%1). Choose another folder, or make room on the disk.</source>
        <translation>Nie udało się zapisać pliku (%1). Wybierz inny folder albo zwolnij miejsce na dysku.</translation>
    </message>
</context>
<context>
    <name>FaceOrder</name>
    <message>
        <source>By number</source>
        <translation>Według numeru</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Od najmniej pewnych</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Od najpewniejszych</translation>
    </message>
    <message>
        <source>Most suspicious first</source>
        <translation>Od najbardziej podejrzanych</translation>
    </message>
    <message>
        <source>By photo</source>
        <translation>Według zdjęcia</translation>
    </message>
    <message>
        <source>By reason for rejecting</source>
        <translation>Według powodu odrzucenia</translation>
    </message>
</context>
<context>
    <name>FaceSearch</name>
    <message>
        <source>Face %1</source>
        <translation>Twarz %1</translation>
    </message>
    <message>
        <source>Faces %1</source>
        <translation>Twarze %1</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Zdjęcie %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Odrzucone: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>Photo %1: %2</source>
        <translation>Zdjęcie %1: %2</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Osoba %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupa %1</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nic nie nazywa się „%1”</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos named “%1”</source>
        <translation>
            <numerusform>%Ln zdjęcie o nazwie „%1”</numerusform>
            <numerusform>%Ln zdjęcia o nazwie „%1”</numerusform>
            <numerusform>%Ln zdjęć o nazwie „%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>photo</source>
        <comment>typed with a number: photo 3</comment>
        <translation>zdjęcie</translation>
    </message>
    <message>
        <source>person</source>
        <comment>typed with a number: person 2</comment>
        <translation>osoba</translation>
    </message>
    <message>
        <source>group</source>
        <comment>typed with a number: group 2</comment>
        <translation>grupa</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Zdjęcie %1</translation>
    </message>
    <message>
        <source>Persons with several faces</source>
        <translation>Osoby z kilkoma twarzami</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Osoba %1</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Niemal duplikaty</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>Bez etykiet</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Podpowiedziane</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Podejrzane</translation>
    </message>
    <message>
        <source>Conflicting</source>
        <translation>Sprzeczne</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Kept faces with a label that is still unknown</source>
        <translation>Zachowane twarze, których jakaś etykieta jest wciąż nieznana</translation>
    </message>
    <message>
        <source>Faces with a suggestion for a label that is unknown</source>
        <translation>Twarze z podpowiedzią nieznanej etykiety</translation>
    </message>
    <message>
        <source>Faces with a suggestion to look at, marked “?”: however certain the model is, suggestions like it are not yet proven right often enough on labelled faces that it did not learn from</source>
        <translation>Twarze z podpowiedzią do obejrzenia, oznaczoną „?”: niezależnie od pewności modelu takie podpowiedzi nie sprawdziły się jeszcze dość często na oznaczonych twarzach, z których się nie uczył</translation>
    </message>
    <message>
        <source>Faces with a label that a model disagrees with</source>
        <translation>Twarze z etykietą, z którą model się nie zgadza</translation>
    </message>
    <message>
        <source>Faces with a label that another annotator disagrees with</source>
        <translation>Twarze z etykietą, z którą nie zgadza się inna osoba</translation>
    </message>
    <message>
        <source>Faces that were rejected</source>
        <translation>Twarze odrzucone</translation>
    </message>
    <message>
        <source>In no part</source>
        <translation>W żadnej części</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Uczenie</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Walidacja</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>FirstAttributes</name>
    <message>
        <source>Sex</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kobieta</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Mężczyzna</translation>
    </message>
    <message>
        <source>Long hair</source>
        <translation>Długie włosy</translation>
    </message>
    <message>
        <source>Short hair</source>
        <translation>Krótkie włosy</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Okulary</translation>
    </message>
    <message>
        <source>No glasses</source>
        <translation>Bez okularów</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>Kapelusz</translation>
    </message>
    <message>
        <source>No hat</source>
        <translation>Bez kapelusza</translation>
    </message>
    <message>
        <source>Beard</source>
        <translation>Broda</translation>
    </message>
    <message>
        <source>No beard</source>
        <translation>Bez brody</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Brak: %1</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <source>Shift, Ctrl or Alt alone is no key for an action. Press another one together with it.</source>
        <translation>Sam Shift, Ctrl ani Alt nie może być skrótem. Naciśnij go razem z innym klawiszem.</translation>
    </message>
    <message>
        <source>%1 goes from field to field everywhere. Take another key.</source>
        <translation>%1 wszędzie przechodzi między polami. Wybierz inny klawisz.</translation>
    </message>
    <message>
        <source>%1 leads back everywhere. Take another key.</source>
        <translation>%1 wszędzie prowadzi wstecz. Wybierz inny klawisz.</translation>
    </message>
    <message>
        <source>This key only waits for a letter. Take another key.</source>
        <translation>Ten klawisz tylko czeka na literę. Wybierz inny.</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop. Take another key.</source>
        <translation>%1 należy do systemu. Wybierz inny klawisz.</translation>
    </message>
    <message>
        <source>%1 walks through lists and selects. Take another key.</source>
        <translation>%1 służy do poruszania się po listach i zaznaczania. Wybierz inny klawisz.</translation>
    </message>
    <message>
        <source>%1 is also typed into text, and this action is heard everywhere. Take Ctrl or Alt with it.</source>
        <translation>%1 wpisuje się też w tekst, a to polecenie działa wszędzie. Dodaj Ctrl lub Alt.</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>size of the brush</source>
        <translation>wielkość pędzla</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>obrót</translation>
    </message>
    <message>
        <source>Shift ←→</source>
        <translation>Shift ←→</translation>
    </message>
    <message>
        <source>move the grid</source>
        <translation>przesuń siatkę</translation>
    </message>
    <message>
        <source>Ctrl+Shift ←→</source>
        <translation>Ctrl+Shift ←→</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>rozciągnij</translation>
    </message>
    <message>
        <source>Drag a line to move it, click a cell to choose it</source>
        <translation>Przeciągnij linię, aby ją przesunąć; kliknij komórkę, aby ją wybrać</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>take it in</source>
        <translation>włącz</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>pomiń</translation>
    </message>
    <message>
        <source>add</source>
        <translation>dodaj</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>choose a face</source>
        <translation>wybierz twarz</translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation>Spacja+przeciąganie</translation>
    </message>
    <message>
        <source>move the photo</source>
        <translation>przesuń zdjęcie</translation>
    </message>
    <message>
        <source>move</source>
        <translation>przesuń</translation>
    </message>
    <message>
        <source>resize</source>
        <translation>zmień rozmiar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>usuń</translation>
    </message>
    <message>
        <source>next</source>
        <translation>następna</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>powiększenie</translation>
    </message>
    <message>
        <source>Wheel, + and −: zoom · F: fit · 1: pixel by pixel · Space or the middle button and drag: move the photo
Arrows: choose · Shift+arrows: by one pixel · Ctrl+arrows: by ten · Ctrl+Shift+arrows: stretch or resize · [ and ]: turn
Grid: Space or Delete leaves a cell out or takes it in · Faces: N adds one, Delete removes it · Esc gives a drag up</source>
        <translation>Kółko, + i −: powiększenie · F: dopasuj · 1: piksel w piksel · Spacja lub środkowy przycisk i przeciąganie: przesuń zdjęcie
Strzałki: wybór · Shift+strzałki: o jeden piksel · Ctrl+strzałki: o dziesięć · Ctrl+Shift+strzałki: rozciągnij lub zmień rozmiar · [ i ]: obrót
Siatka: Spacja lub Delete pomija komórkę albo ją włącza · Twarze: N dodaje, Delete usuwa · Esc porzuca przeciąganie</translation>
    </message>
    <message>
        <source>fit · %1</source>
        <translation>dopasuj · %1</translation>
    </message>
</context>
<context>
    <name>KeyPresets</name>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Letters and digits label, Enter says that the rest is usual, Backspace goes back.</source>
        <translation>Litery i cyfry etykietują, Enter: reszta typowa, Backspace cofa o twarz.</translation>
    </message>
    <message>
        <source>Prodigy</source>
        <translation>Prodigy</translation>
    </message>
    <message>
        <source>A accepts the suggestions, X rejects, Space leaves a face as it is, Backspace takes the last change back.</source>
        <translation>A przyjmuje podpowiedzi, X odrzuca, Spacja zostawia twarz bez zmian, Backspace wycofuje ostatnią zmianę.</translation>
    </message>
    <message>
        <source>CVAT</source>
        <translation>CVAT</translation>
    </message>
    <message>
        <source>Digits label, F goes to the next face, D to the one before, Del rejects.</source>
        <translation>Cyfry etykietują, F przechodzi do następnej twarzy, D do poprzedniej, Del odrzuca.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Uczenie</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Wypróbuj</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>LibTorch %1, %2, threads: %3, %4 GFLOP/s</source>
        <translation>LibTorch %1, %2, wątki: %3, %4&#xa0;GFLOP/s</translation>
    </message>
    <message>
        <source>About Faces Studio</source>
        <translation>O programie Faces Studio</translation>
    </message>
    <message>
        <source>Faces Studio %1</source>
        <translation>Faces Studio %1</translation>
    </message>
    <message>
        <source>From a few photos to a model that recognises attributes of faces, on your own machine.
Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>Od kilku zdjęć do modelu, który rozpoznaje cechy twarzy, na własnym komputerze.
Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub późniejszej. Zbudowano z Qt %1.</translation>
    </message>
    <message>
        <source>Asking the learner about this machine…</source>
        <translation>Sprawdzanie możliwości tego komputera…</translation>
    </message>
    <message>
        <source>Asking the learner</source>
        <translation>Sprawdzanie modułu uczącego</translation>
    </message>
    <message>
        <source>The settings could not be read. They start anew; the old ones are kept as %1.</source>
        <translation>Nie udało się odczytać ustawień. Zaczynają się od nowa; stare zachowano jako %1.</translation>
    </message>
    <message>
        <source>%1, with a graphics card</source>
        <translation>%1, z kartą graficzną</translation>
    </message>
    <message>
        <source>This is the slow reference BLAS: training would take many times longer than it must. Install libopenblas0-openmp.</source>
        <translation>To powolny referencyjny BLAS: uczenie trwałoby wielokrotnie dłużej, niż trzeba. Zainstaluj libopenblas0-openmp.</translation>
    </message>
    <message>
        <source>%1 is open already: its window was brought to the front.</source>
        <translation>%1 jest już otwarty: jego okno przeniesiono na wierzch.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>%1 – %2, not there now</source>
        <translation>%1 – %2, teraz niedostępny</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Poor picture</source>
        <translation>Słaby obraz</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Nieostra</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Ucięta</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>To nie twarz</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Podwójna</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Inny powód</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>%Ln twarz</numerusform>
            <numerusform>%Ln twarze</numerusform>
            <numerusform>%Ln twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia</numerusform>
            <numerusform>%Ln zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln etykieta</numerusform>
            <numerusform>%Ln etykiety</numerusform>
            <numerusform>%Ln etykiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln wartość</numerusform>
            <numerusform>%Ln wartości</numerusform>
            <numerusform>%Ln wartości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scores</source>
        <translation>
            <numerusform>%Ln wynik</numerusform>
            <numerusform>%Ln wyniki</numerusform>
            <numerusform>%Ln wyników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are of attributes that are not in the list.</source>
        <translation>
            <numerusform>%Ln etykieta dotyczy cechy, której nie ma na liście.</numerusform>
            <numerusform>%Ln etykiety dotyczą cech, których nie ma na liście.</numerusform>
            <numerusform>%Ln etykiet dotyczy cech, których nie ma na liście.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are of faces that are not there.</source>
        <translation>
            <numerusform>%Ln etykieta dotyczy twarzy, której nie ma.</numerusform>
            <numerusform>%Ln etykiety dotyczą twarzy, których nie ma.</numerusform>
            <numerusform>%Ln etykiet dotyczy twarzy, których nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces are of photos that are not there.</source>
        <translation>
            <numerusform>%Ln twarz pochodzi ze zdjęcia, którego nie ma.</numerusform>
            <numerusform>%Ln twarze pochodzą ze zdjęć, których nie ma.</numerusform>
            <numerusform>%Ln twarzy pochodzi ze zdjęć, których nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces are of persons that are not in the list.</source>
        <translation>
            <numerusform>%Ln twarz należy do osoby, której nie ma na liście.</numerusform>
            <numerusform>%Ln twarze należą do osób, których nie ma na liście.</numerusform>
            <numerusform>%Ln twarzy należy do osób, których nie ma na liście.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces are of near-duplicates that are not in the list.</source>
        <translation>
            <numerusform>%Ln twarz należy do niemal duplikatów, których nie ma na liście.</numerusform>
            <numerusform>%Ln twarze należą do niemal duplikatów, których nie ma na liście.</numerusform>
            <numerusform>%Ln twarzy należy do niemal duplikatów, których nie ma na liście.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces have numbers that are not in the list of used numbers.</source>
        <translation>
            <numerusform>%Ln twarz ma numer, którego nie ma na liście użytych numerów.</numerusform>
            <numerusform>%Ln twarze mają numery, których nie ma na liście użytych numerów.</numerusform>
            <numerusform>%Ln twarzy ma numery, których nie ma na liście użytych numerów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln splits are current but not there.</source>
        <translation>
            <numerusform>%Ln podział jest bieżący, ale go nie ma.</numerusform>
            <numerusform>%Ln podziały są bieżące, ale ich nie ma.</numerusform>
            <numerusform>%Ln podziałów jest bieżących, ale ich nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epochs are of runs that are not there.</source>
        <translation>
            <numerusform>%Ln epoka należy do przebiegu, którego nie ma.</numerusform>
            <numerusform>%Ln epoki należą do przebiegów, których nie ma.</numerusform>
            <numerusform>%Ln epok należy do przebiegów, których nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trials are of searches that are not there.</source>
        <translation>
            <numerusform>%Ln próba należy do poszukiwania, którego nie ma.</numerusform>
            <numerusform>%Ln próby należą do poszukiwań, których nie ma.</numerusform>
            <numerusform>%Ln prób należy do poszukiwań, których nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln predictions are of runs that are not there.</source>
        <translation>
            <numerusform>%Ln predykcja należy do przebiegu, którego nie ma.</numerusform>
            <numerusform>%Ln predykcje należą do przebiegów, których nie ma.</numerusform>
            <numerusform>%Ln predykcji należy do przebiegów, których nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out-of-fold predictions are of runs that are not there.</source>
        <translation>
            <numerusform>%Ln predykcja z walidacji krzyżowej należy do przebiegu, którego nie ma.</numerusform>
            <numerusform>%Ln predykcje z walidacji krzyżowej należą do przebiegów, których nie ma.</numerusform>
            <numerusform>%Ln predykcji z walidacji krzyżowej należy do przebiegów, których nie ma.</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again</source>
        <translation>dysk jest pełny. Zwolnij trochę miejsca i spróbuj ponownie</translation>
    </message>
    <message>
        <source>the folder is on a read-only disk. Choose another place</source>
        <translation>folder leży na dysku tylko do odczytu. Wybierz inne miejsce</translation>
    </message>
    <message>
        <source>you have no right to write there. Choose another place or change its permissions</source>
        <translation>nie masz prawa tam zapisywać. Wybierz inne miejsce albo zmień jego uprawnienia</translation>
    </message>
    <message>
        <source>The file could not be written: {}.</source>
        <translation>Nie udało się zapisać pliku: {}.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>Nie ma takiego pliku. Sprawdź nazwę i folder.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>To jest folder, a nie plik.</translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation>To nie jest zwykły plik.</translation>
    </message>
    <message>
        <source>The file is too large: {} bytes, the limit is {}.</source>
        <translation>Plik jest za duży: ma {}&#xa0;B, a dozwolone jest {}&#xa0;B.</translation>
    </message>
    <message>
        <source>The file could not be read: {}.</source>
        <translation>Nie udało się odczytać pliku: {}.</translation>
    </message>
    <message>
        <source>The fingerprint of a file could not be computed.</source>
        <translation>Nie udało się obliczyć sumy kontrolnej pliku.</translation>
    </message>
    <message>
        <source>The folder could not be made: {}.</source>
        <translation>Nie udało się utworzyć folderu: {}.</translation>
    </message>
    <message>
        <source>There is not enough memory for it. Close other programs, or make it smaller.</source>
        <translation>Brakuje na to pamięci. Zamknij inne programy albo zmniejsz rozmiar.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>An attribute needs a name, for example “Smile”.</source>
        <translation>Cecha musi mieć nazwę, na przykład „Uśmiech”.</translation>
    </message>
    <message>
        <source>There is already an attribute of this name. Choose another.</source>
        <translation>Jest już cecha o tej nazwie. Wybierz inną.</translation>
    </message>
    <message>
        <source>A reliability plot has between 1 and 1000 bins.</source>
        <translation>Wykres wiarygodności ma od 1 do 1000 przedziałów.</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Mikro</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>variants of one face stood on both sides of the split, so the scores are too good</source>
        <translation>warianty tej samej twarzy były po obu stronach podziału, więc wyniki są zbyt dobre</translation>
    </message>
    <message>
        <source>Runs {} and {} are leaky: {}. Compare them with each other only.</source>
        <translation>Przebiegi {} i {} mają przeciek: {}. Porównuj je tylko ze sobą.</translation>
    </message>
    <message>
        <source>Run {} is leaky: {}. They can&apos;t be compared with those of run {}.</source>
        <translation>Przebieg {} ma przeciek: {}. Jego wyników nie można porównywać z wynikami przebiegu {}.</translation>
    </message>
    <message>
        <source>The two runs have different splits: their scores are of different faces and can&apos;t be compared. A difference is measured on the faces that neither was trained on.</source>
        <translation>Te dwa przebiegi mają różne podziały: ich wyniki dotyczą różnych twarzy i nie dają się porównać. Różnicę mierzy się na twarzach, na których żaden z nich się nie uczył.</translation>
    </message>
    <message>
        <source>The two runs know different attributes: their micro and macro F1 can&apos;t be compared.</source>
        <translation>Te dwa przebiegi znają różne cechy: ich mikro- i makro-F1 nie dają się porównać.</translation>
    </message>
    <message>
        <source>Labels or faces have changed since the runs were scored: the figures are of the labels as they are now.</source>
        <translation>Od czasu oceny przebiegów zmieniły się etykiety lub twarze: liczby odnoszą się do etykiet takich, jakie są teraz.</translation>
    </message>
    <message>
        <source>Faces are dealt to between 2 and 20 folds.</source>
        <translation>Twarze rozdziela się na 2 do 20 części.</translation>
    </message>
    <message>
        <source>The number of epochs of a trial must be between 1 and 1000.</source>
        <translation>Liczba epok próby musi wynosić od 1 do 1000.</translation>
    </message>
    <message>
        <source>The share of trials that goes on must be one in 2 to 10.</source>
        <translation>Dalej może przechodzić jedna próba na 2 do 10.</translation>
    </message>
    <message>
        <source>The number of trials must be between 1 and 100000.</source>
        <translation>Liczba prób musi wynosić od 1 do 100000.</translation>
    </message>
    <message>
        <source>A split that a file decides is read from that file, not made.</source>
        <translation>Podział, o którym decyduje plik, odczytuje się z tego pliku, a nie tworzy.</translation>
    </message>
    <message>
        <source>There is no kept face to split. Import or cut faces first, or keep some again.</source>
        <translation>Nie ma żadnej zachowanej twarzy do podziału. Najpierw zaimportuj lub wytnij twarze albo przywróć któreś z odrzuconych.</translation>
    </message>
    <message>
        <source>The model file is cut short. Copy or export it again.</source>
        <translation>Plik modelu jest urwany. Skopiuj go lub wyeksportuj ponownie.</translation>
    </message>
    <message>
        <source>The model file is damaged: its check-sum does not fit. Copy or export it again.</source>
        <translation>Plik modelu jest uszkodzony: jego suma kontrolna się nie zgadza. Skopiuj go lub wyeksportuj ponownie.</translation>
    </message>
    <message>
        <source>The model&apos;s tensor &quot;{}&quot; holds numbers that are not finite; the model cannot be used. Train again.</source>
        <translation>Tensor „{}” modelu zawiera liczby nieskończone lub nieokreślone; modelu nie można użyć. Naucz go od nowa.</translation>
    </message>
    <message>
        <source>The model file&apos;s header is longer than the file. Copy or export it again.</source>
        <translation>Nagłówek pliku modelu jest dłuższy niż sam plik. Skopiuj go lub wyeksportuj ponownie.</translation>
    </message>
    <message>
        <source>The model file&apos;s header is wrong: {}. Export the model again.</source>
        <translation>Nagłówek pliku modelu jest błędny: {}. Wyeksportuj model ponownie.</translation>
    </message>
    <message>
        <source>the list of tensors is missing</source>
        <translation>brakuje listy tensorów</translation>
    </message>
    <message>
        <source>two tensors have the same name</source>
        <translation>dwa tensory mają tę samą nazwę</translation>
    </message>
    <message>
        <source>a tensor&apos;s length does not fit its shape</source>
        <translation>długość tensora nie pasuje do jego kształtu</translation>
    </message>
    <message>
        <source>a tensor is not where it should be</source>
        <translation>tensor nie leży tam, gdzie powinien</translation>
    </message>
    <message>
        <source>a tensor is longer than the file</source>
        <translation>tensor jest dłuższy niż plik</translation>
    </message>
    <message>
        <source>the file is longer than its tensors</source>
        <translation>plik jest dłuższy niż jego tensory</translation>
    </message>
    <message>
        <source>there is no attribute</source>
        <translation>nie ma żadnej cechy</translation>
    </message>
    <message>
        <source>attributes and thresholds differ in number</source>
        <translation>liczba cech i liczba progów są różne</translation>
    </message>
    <message>
        <source>an attribute&apos;s id is empty or used twice</source>
        <translation>identyfikator cechy jest pusty lub użyty dwa razy</translation>
    </message>
    <message>
        <source>a threshold is outside 0..1</source>
        <translation>próg leży poza przedziałem 0..1</translation>
    </message>
    <message>
        <source>the temperature is not above 0</source>
        <translation>temperatura nie jest większa od 0</translation>
    </message>
    <message>
        <source>the number of parameters is negative</source>
        <translation>liczba parametrów jest ujemna</translation>
    </message>
    <message>
        <source>the kind of network is unknown</source>
        <translation>rodzaj sieci jest nieznany</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>tensor ma za dużo wymiarów</translation>
    </message>
    <message>
        <source>a tensor&apos;s shape is impossible</source>
        <translation>kształt tensora jest niemożliwy</translation>
    </message>
    <message>
        <source>a tensor is too large</source>
        <translation>tensor jest za duży</translation>
    </message>
    <message>
        <source>This is no model of Faces Studio.</source>
        <translation>To nie jest model programu Faces Studio.</translation>
    </message>
    <message>
        <source>The model file has format {}, and this Faces Studio reads up to {}. Use a newer Faces Studio, or export the model in the older format.</source>
        <translation>Plik modelu ma format {}, a ta wersja Faces Studio czyta formaty do {}. Użyj nowszej wersji albo wyeksportuj model w starszym formacie.</translation>
    </message>
    <message>
        <source>The model file is damaged: there is no format 0. Copy or export it again.</source>
        <translation>Plik modelu jest uszkodzony: format 0 nie istnieje. Skopiuj go lub wyeksportuj ponownie.</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>jest o wiele za długi</translation>
    </message>
    <message>
        <source>the net&apos;s own</source>
        <translation>domyślne dla sieci</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>wbudowane</translation>
    </message>
    <message>
        <source>paint, grey {}, masks {}</source>
        <translation>zamalowane, szarość {}, maski: {}</translation>
    </message>
    <message>
        <source>{} (leaky), no {}</source>
        <translation>{} (z przeciekiem), nr {}</translation>
    </message>
    <message>
        <source>{}, no {}</source>
        <translation>{}, nr {}</translation>
    </message>
    <message>
        <source>one per core</source>
        <translation>po jednym na rdzeń</translation>
    </message>
    <message>
        <source>train / validation / test</source>
        <translation>zbiór uczący / walidacyjny / testowy</translation>
    </message>
    <message>
        <source>faces and labels</source>
        <translation>twarze i etykiety</translation>
    </message>
    <message>
        <source>net</source>
        <translation>sieć</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>cechy</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>epoki</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>paczka</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>współczynnik uczenia</translation>
    </message>
    <message>
        <source>widths</source>
        <translation>szerokości</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>wygładzanie</translation>
    </message>
    <message>
        <source>alteration</source>
        <translation>przekształcenia</translation>
    </message>
    <message>
        <source>side</source>
        <translation>bok</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>kolory</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>równoważenie</translation>
    </message>
    <message>
        <source>out-of-fold</source>
        <translation>walidacja krzyżowa</translation>
    </message>
    <message>
        <source>background</source>
        <translation>tło</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>ziarno</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>wątki</translation>
    </message>
    <message>
        <source>device</source>
        <translation>urządzenie</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>przepis</translation>
    </message>
    <message>
        <source>split</source>
        <translation>podział</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>zachowane</translation>
    </message>
    <message>
        <source>paint</source>
        <translation>zamalowane</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>szarość</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kolor</translation>
    </message>
    <message>
        <source>even</source>
        <translation>równo</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>rzadkie liczą się bardziej</translation>
    </message>
    <message>
        <source>person</source>
        <translation>według osób</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>według zdjęć</translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation>według niemal duplikatów</translation>
    </message>
    <message>
        <source>face</source>
        <translation>według twarzy</translation>
    </message>
    <message>
        <source>file</source>
        <translation>z pliku</translation>
    </message>
    <message>
        <source>classic</source>
        <translation>jak w notatnikach</translation>
    </message>
    <message>
        <source>own</source>
        <translation>własny</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>łagodny</translation>
    </message>
    <message>
        <source>Only two tables of the same faces, labels and groups have a difference.</source>
        <translation>Różnicę mają tylko dwie tabele tych samych twarzy, etykiet i grup.</translation>
    </message>
    <message>
        <source>An amount of the recipe is out of its range: “{}” goes from {:g} to {:g} {}.</source>
        <translation>Wielkość w przepisie wykracza poza zakres: „{}” przyjmuje wartości od {} do {} {}.</translation>
    </message>
    <message>
        <source>A recipe must make at least one picture of each face.</source>
        <translation>Przepis musi dawać co najmniej jeden obraz każdej twarzy.</translation>
    </message>
    <message>
        <source>A recipe has either rows or the notebooks&apos; variants.</source>
        <translation>Przepis ma albo wiersze, albo warianty z notatników.</translation>
    </message>
    <message>
        <source>A recipe may have 64 rows of 16 steps.</source>
        <translation>Przepis może mieć 64 wiersze po 16 kroków.</translation>
    </message>
    <message numerus="yes">
        <source>{} ({} of a face: {})</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>{0} (%Ln obraz każdej twarzy: {2})</numerusform>
            <numerusform>{0} (%Ln obrazy każdej twarzy: {2})</numerusform>
            <numerusform>{0} (%Ln obrazów każdej twarzy: {2})</numerusform>
        </translation>
    </message>
    <message>
        <source>first altered by number as the notebooks did</source>
        <translation>najpierw przekształcenia według numeru, jak w notatnikach</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>mirror every other</source>
        <translation>odbij co drugą</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>odbicie</translation>
    </message>
    <message>
        <source>rotate {}</source>
        <translation>obrót {}</translation>
    </message>
    <message>
        <source>narrow {}</source>
        <translation>zwężenie {}</translation>
    </message>
    <message>
        <source>widen {}</source>
        <translation>poszerzenie {}</translation>
    </message>
    <message>
        <source>zoom {}</source>
        <translation>powiększenie {}</translation>
    </message>
    <message>
        <source>blur {}</source>
        <translation>rozmycie {}</translation>
    </message>
    <message>
        <source>shift {}</source>
        <translation>przesunięcie {}</translation>
    </message>
    <message>
        <source>light {}</source>
        <translation>jasność {}</translation>
    </message>
    <message>
        <source>contrast {}</source>
        <translation>kontrast {}</translation>
    </message>
    <message>
        <source>noise {}</source>
        <translation>szum {}</translation>
    </message>
    <message>
        <source>cut-out {}</source>
        <translation>zasłonięcie {}</translation>
    </message>
    <message>
        <source>{} right</source>
        <translation>{} w prawo</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>{} w lewo</translation>
    </message>
    <message>
        <source>{} down</source>
        <translation>{} w dół</translation>
    </message>
    <message>
        <source>{} up</source>
        <translation>{} w górę</translation>
    </message>
    <message>
        <source>The tables of probabilities, labels and groups don&apos;t fit each other.</source>
        <translation>Tabele prawdopodobieństw, etykiet i grup nie pasują do siebie.</translation>
    </message>
    <message>
        <source>Scores need one name and one threshold per attribute.</source>
        <translation>Wyniki wymagają jednej nazwy i jednego progu na cechę.</translation>
    </message>
    <message>
        <source>The validation share must be between 0 and 90 percent.</source>
        <translation>Udział zbioru walidacyjnego musi wynosić od 0 do 90 procent.</translation>
    </message>
    <message>
        <source>The test share must be between 0 and 90 percent.</source>
        <translation>Udział zbioru testowego musi wynosić od 0 do 90 procent.</translation>
    </message>
    <message>
        <source>The validation and test shares must leave at least 5 percent for training.</source>
        <translation>Udziały zbiorów walidacyjnego i testowego muszą zostawić co najmniej 5 procent na zbiór uczący.</translation>
    </message>
    <message>
        <source>In a classic split the variants of one face stand in different parts.</source>
        <translation>W klasycznym podziale warianty jednej twarzy trafiają do różnych części.</translation>
    </message>
    <message>
        <source>This must be a whole number from {} to {}, and it is “{}”.</source>
        <translation>To musi być liczba całkowita od {} do {}, a jest „{}”.</translation>
    </message>
    <message>
        <source>Several processes train together where MASTER_ADDR, MASTER_PORT, RANK and WORLD_SIZE are all set, but {} {} not. Set what is missing, or unset the others to train alone.</source>
        <translation>Kilka procesów uczy się razem, gdy ustawione są wszystkie zmienne MASTER_ADDR, MASTER_PORT, RANK i WORLD_SIZE, a brakuje: {0}. Ustaw brakujące albo usuń pozostałe, aby uczyć się samodzielnie.</translation>
    </message>
    <message>
        <source>{} must be {}.</source>
        <translation>{}: dozwolone {}.</translation>
    </message>
    <message>
        <source>The number of widths</source>
        <translation>Liczba szerokości</translation>
    </message>
    <message>
        <source>A width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>2 to 5, one for each stage</source>
        <translation>od 2 do 5, po jednej na każdy etap</translation>
    </message>
    <message>
        <source>4: three convolutions and the dense layer</source>
        <translation>4: trzy sploty i warstwa gęsta</translation>
    </message>
    <message>
        <source>between 1 and 4096</source>
        <translation>od 1 do 4096</translation>
    </message>
    <message>
        <source>The side that faces are scaled to</source>
        <translation>Bok, do którego skaluje się twarze</translation>
    </message>
    <message>
        <source>between 32 and 128 pixels</source>
        <translation>od 32 do 128 pikseli</translation>
    </message>
    <message>
        <source>A compact network of {} stages leaves nothing of faces scaled to {} pixels. Choose a side of {} or more, or fewer widths.</source>
        <translation>Sieć „compact” o liczbie etapów {} nic nie zostawia z twarzy przeskalowanych do {} pikseli. Wybierz bok {} lub większy albo mniej szerokości.</translation>
    </message>
    <message>
        <source>The number of epochs</source>
        <translation>Liczba epok</translation>
    </message>
    <message>
        <source>between 1 and 1000</source>
        <translation>od 1 do 1000</translation>
    </message>
    <message>
        <source>The batch</source>
        <translation>Paczka</translation>
    </message>
    <message>
        <source>between 1 and 1024 faces</source>
        <translation>od 1 do 1024 twarzy</translation>
    </message>
    <message>
        <source>The learning rate</source>
        <translation>Współczynnik uczenia</translation>
    </message>
    <message>
        <source>above 0 and at most 1</source>
        <translation>więcej niż 0 i co najwyżej 1</translation>
    </message>
    <message>
        <source>The number of threads</source>
        <translation>Liczba wątków</translation>
    </message>
    <message>
        <source>between 1 and 256</source>
        <translation>od 1 do 256</translation>
    </message>
    <message>
        <source>The fill</source>
        <translation>Wypełnienie</translation>
    </message>
    <message>
        <source>between 0 (black) and 255 (white)</source>
        <translation>od 0 (czarne) do 255 (białe)</translation>
    </message>
    <message>
        <source>The smoothing of labels</source>
        <translation>Wygładzanie etykiet</translation>
    </message>
    <message>
        <source>between 0 and 0.5</source>
        <translation>od 0 do 0,5</translation>
    </message>
    <message>
        <source>The strength of alterations</source>
        <translation>Siła przekształceń</translation>
    </message>
    <message>
        <source>between 0 and 3</source>
        <translation>od 0 do 3</translation>
    </message>
    <message>
        <source>This attribute is named twice. Name each once.</source>
        <translation>Ta cecha jest podana dwa razy. Podaj każdą raz.</translation>
    </message>
    <message>
        <source>The input&apos;s side</source>
        <translation>Bok wejścia</translation>
    </message>
    <message>
        <source>between 8 and 256 pixels</source>
        <translation>od 8 do 256 pikseli</translation>
    </message>
    <message>
        <source>The number of channels</source>
        <translation>Liczba kanałów</translation>
    </message>
    <message>
        <source>1 (grey) or 3 (colour)</source>
        <translation>1 (szarość) lub 3 (kolor)</translation>
    </message>
    <message>
        <source>between 0 and 255</source>
        <translation>od 0 do 255</translation>
    </message>
    <message>
        <source>A search tries compact networks of five stages, which need faces of 64 pixels or more. Choose a larger side.</source>
        <translation>Poszukiwanie próbuje sieci „compact” o pięciu etapach, a te wymagają twarzy o boku co najmniej 64 pikseli. Wybierz większy bok.</translation>
    </message>
    <message>
        <source>The worst faces need to know whose picture each judged row is.</source>
        <translation>Do najgorszych twarzy trzeba wiedzieć, czyim obrazem jest każdy oceniony wiersz.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>Nie ma takiego pliku. Sprawdź nazwę.</translation>
    </message>
    <message>
        <source>This is no zip archive, or it is damaged or cut short. Export it again.</source>
        <translation>To nie jest archiwum zip albo jest uszkodzone lub urwane. Wyeksportuj je ponownie.</translation>
    </message>
    <message>
        <source>The list of the archive is damaged. Export it again.</source>
        <translation>Spis treści archiwum jest uszkodzony. Wyeksportuj je ponownie.</translation>
    </message>
    <message>
        <source>The archive holds “{}”, a path that leads out of it. It is not read: archives made by an annotation tool have no such path.</source>
        <translation>Archiwum zawiera ścieżkę „{}”, która prowadzi poza nie. Nie zostanie odczytane: archiwa z narzędzi do etykietowania nie mają takich ścieżek.</translation>
    </message>
    <message>
        <source>The archive holds the link “{}”. It is not read: pack the files themselves.</source>
        <translation>Archiwum zawiera dowiązanie „{}”. Nie zostanie odczytane: spakuj same pliki.</translation>
    </message>
    <message>
        <source>The archive is encrypted. Unpack it and import the folder.</source>
        <translation>Archiwum jest zaszyfrowane. Rozpakuj je i zaimportuj folder.</translation>
    </message>
    <message>
        <source>“{}” would have {} MB when unpacked, which is too much for a picture or a table.</source>
        <translation>„{}” miałby po rozpakowaniu {}&#xa0;MB, a to za dużo jak na obraz lub tabelę.</translation>
    </message>
    <message>
        <source>The archive holds “{}” twice. Export it again.</source>
        <translation>Archiwum zawiera „{}” dwa razy. Wyeksportuj je ponownie.</translation>
    </message>
    <message>
        <source>The archive would have {} MB when unpacked, far more than pictures would. It is not read; unpack it yourself if you trust it and import the folder.</source>
        <translation>Archiwum miałoby po rozpakowaniu {}&#xa0;MB, o wiele więcej, niż zajęłyby obrazy. Nie zostanie odczytane; jeśli mu ufasz, rozpakuj je i zaimportuj folder.</translation>
    </message>
    <message>
        <source>The archive holds no such file.</source>
        <translation>W archiwum nie ma takiego pliku.</translation>
    </message>
    <message>
        <source>The file is damaged in the archive. Export it again.</source>
        <translation>Plik w archiwum jest uszkodzony. Wyeksportuj je ponownie.</translation>
    </message>
    <message>
        <source>Line {} has more than {} columns: this is no table of faces.</source>
        <translation>Wiersz {} ma więcej niż {} kolumn: to nie jest tabela twarzy.</translation>
    </message>
    <message>
        <source>The quote that opens in line {} is never closed. Mend that line.</source>
        <translation>Cudzysłów otwarty w wierszu {} nigdy się nie zamyka. Popraw ten wiersz.</translation>
    </message>
    <message>
        <source>In line {} text follows a closing quote. Mend that line.</source>
        <translation>W wierszu {} po zamykającym cudzysłowie następuje tekst. Popraw ten wiersz.</translation>
    </message>
    <message>
        <source>The table is written in UTF-16. Save it as “CSV UTF-8” and import it again.</source>
        <translation>Tabela jest zapisana w UTF-16. Zapisz ją jako „CSV UTF-8” i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>This is no table: it holds bytes that are no text. Choose a CSV file.</source>
        <translation>To nie jest tabela: zawiera bajty, które nie są tekstem. Wybierz plik CSV.</translation>
    </message>
    <message>
        <source>The table is not written in UTF-8. Save it as “CSV UTF-8” and import it again.</source>
        <translation>Tabela nie jest zapisana w UTF-8. Zapisz ją jako „CSV UTF-8” i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>The column “{}” occurs twice in the first line. Rename or remove one.</source>
        <translation>Kolumna „{}” występuje w pierwszym wierszu dwa razy. Zmień nazwę jednej lub usuń ją.</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}, wiersz {}</translation>
    </message>
    <message numerus="yes">
        <source>The line has {}, the header has {}. Complete the line.</source>
        <comment>cells</comment>
        <translation>
            <numerusform>Wiersz ma %Ln komórkę, a nagłówek {1}. Uzupełnij wiersz.</numerusform>
            <numerusform>Wiersz ma %Ln komórki, a nagłówek {1}. Uzupełnij wiersz.</numerusform>
            <numerusform>Wiersz ma %Ln komórek, a nagłówek {1}. Uzupełnij wiersz.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is empty: not even a header line is there. Choose another file.</source>
        <translation>Tabela jest pusta: nie ma nawet wiersza nagłówka. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>The table has none of the columns face_nr (classic), file_name (csv) and image_id (celeba) in its first line.</source>
        <translation>Tabela nie ma w pierwszym wierszu żadnej z kolumn face_nr (classic), file_name (csv) ani image_id (celeba).</translation>
    </message>
    <message>
        <source>This text is neither CelebA&apos;s list_attr_celeba.txt nor LFW&apos;s lfw_attributes.txt.</source>
        <translation>Ten tekst nie jest ani plikiem list_attr_celeba.txt z CelebA, ani lfw_attributes.txt z LFW.</translation>
    </message>
    <message>
        <source>This JSON is no task list of Label Studio. Export the project there as “JSON” and import that file.</source>
        <translation>Ten JSON nie jest listą zadań Label Studio. Wyeksportuj tam projekt jako „JSON” i zaimportuj tamten plik.</translation>
    </message>
    <message>
        <source>There is no such file or folder. Check the name.</source>
        <translation>Nie ma takiego pliku ani folderu. Sprawdź nazwę.</translation>
    </message>
    <message>
        <source>The line has no file name. Write the picture&apos;s path below the table&apos;s folder.</source>
        <translation>Wiersz nie ma nazwy pliku. Wpisz ścieżkę obrazu leżącego w folderze tabeli.</translation>
    </message>
    <message>
        <source>The path “{}” is not below the table&apos;s folder. Write a relative path with forward slashes and without “..”.</source>
        <translation>Ścieżka „{}” nie leży w folderze tabeli. Wpisz ścieżkę względną z ukośnikami „/” i bez „..”.</translation>
    </message>
    <message>
        <source>There is no picture “{}” below the table&apos;s folder.</source>
        <translation>W folderze tabeli nie ma obrazu „{}”.</translation>
    </message>
    <message>
        <source>It names no picture.</source>
        <translation>Nie podaje żadnego obrazu.</translation>
    </message>
    <message>
        <source>The path “{}” is not below the folder; nothing outside of it is read.</source>
        <translation>Ścieżka „{}” nie leży w folderze; spoza niego nic nie jest czytane.</translation>
    </message>
    <message>
        <source>There is no picture “{}” below the folder. Put it there, then import again.</source>
        <translation>W folderze nie ma obrazu „{}”. Umieść go tam i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>There are several pictures “{}” below the folder, and it is not said which is meant.</source>
        <translation>W folderze jest kilka obrazów „{}” i nie wiadomo, o który chodzi.</translation>
    </message>
    <message>
        <source>The picture “{}” stands in an earlier line already; that one counts.</source>
        <translation>Obraz „{}” jest już we wcześniejszym wierszu; liczy się tamten.</translation>
    </message>
    <message>
        <source>“{}” is no format. Use auto, {}.</source>
        <translation>„{}” nie jest formatem. Użyj jednego z: auto, {}.</translation>
    </message>
    <message>
        <source>The format “{}” is only read: it holds a classifier&apos;s scores, not labels. Use {}.</source>
        <translation>Format „{}” jest tylko do odczytu: zawiera oceny klasyfikatora, a nie etykiety. Użyj innego: {}.</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} i jeszcze {}</translation>
    </message>
    <message>
        <source>the attribute is retired</source>
        <translation>ta cecha jest wycofana</translation>
    </message>
    <message>
        <source>an earlier one means the same</source>
        <translation>wcześniejsza znaczy to samo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>The values of the column “{}” can be read in more than one way or not at all: {}. Write 1 for yes, 0 for no and nothing for unknown.</source>
        <translation>Wartości kolumny „{}” można odczytać na kilka sposobów albo na żaden: {}. Pisz 1 dla tak, 0 dla nie i nic dla nieznane.</translation>
    </message>
    <message>
        <source>it holds no yes and no, but {}</source>
        <translation>nie zawiera tak i nie, lecz {}</translation>
    </message>
    <message>
        <source>The column “{}” was left out: {}.</source>
        <translation>Kolumnę „{}” pominięto: {}.</translation>
    </message>
    <message numerus="yes">
        <source>{} of {} the project does not know {} left out: {}. Add an attribute of such a name to the project, then import again, to bring one in.</source>
        <comment>columns</comment>
        <translation>
            <numerusform>Pominięto %Ln kolumnę z {1}, której projekt nie zna: {3}. Aby ją wziąć, dodaj do projektu cechę o takiej nazwie i zaimportuj ponownie.</numerusform>
            <numerusform>Pominięto %Ln kolumny z {1}, których projekt nie zna: {3}. Aby którąś wziąć, dodaj do projektu cechę o takiej nazwie i zaimportuj ponownie.</numerusform>
            <numerusform>Pominięto %Ln kolumn z {1}, których projekt nie zna: {3}. Aby którąś wziąć, dodaj do projektu cechę o takiej nazwie i zaimportuj ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The task names no picture. Its data should hold “image”.</source>
        <translation>Zadanie nie podaje obrazu. Jego dane powinny zawierać „image”.</translation>
    </message>
    <message>
        <source>The task has no data. It should read like {&quot;data&quot;: {&quot;image&quot;: &quot;a.png&quot;}}.</source>
        <translation>Zadanie nie ma danych. Powinno wyglądać tak: {&quot;data&quot;: {&quot;image&quot;: &quot;a.png&quot;}}.</translation>
    </message>
    <message>
        <source>The first line should be the number of rows and the second the names of the attributes, as in CelebA&apos;s list_attr_celeba.txt.</source>
        <translation>Pierwszy wiersz powinien być liczbą wierszy, a drugi nazwami cech, jak w pliku list_attr_celeba.txt z CelebA.</translation>
    </message>
    <message>
        <source>The line has {}, but there are {} names. Complete the line.</source>
        <translation>Wiersz ma {}, a nazw jest {}. Uzupełnij wiersz.</translation>
    </message>
    <message numerus="yes">
        <source>{} promises {} but has {}: it may have been cut short.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>{0} zapowiada %Ln wiersz, a ma {2}: plik mógł zostać urwany.</numerusform>
            <numerusform>{0} zapowiada %Ln wiersze, a ma {2}: plik mógł zostać urwany.</numerusform>
            <numerusform>{0} zapowiada %Ln wierszy, a ma {2}: plik mógł zostać urwany.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} could not be used: {}</source>
        <translation>Nie udało się użyć pliku {}: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} of {} could not be used: a name and a number are needed, each name once.</source>
        <comment>lines</comment>
        <translation>
            <numerusform>Nie udało się użyć %Ln wiersza z pliku {1}: potrzebna jest nazwa i liczba, każda nazwa raz.</numerusform>
            <numerusform>Nie udało się użyć %Ln wierszy z pliku {1}: potrzebna jest nazwa i liczba, każda nazwa raz.</numerusform>
            <numerusform>Nie udało się użyć %Ln wierszy z pliku {1}: potrzebna jest nazwa i liczba, każda nazwa raz.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” is no value for {}. Write 1 for yes, -1 for no and 0 for unknown.</source>
        <translation>„{}” nie jest wartością cechy {}. Pisz 1 dla tak, -1 dla nie i 0 dla nieznane.</translation>
    </message>
    <message>
        <source>The folder holds no list_attr_celeba.txt. Choose the folder that does.</source>
        <translation>W folderze nie ma pliku list_attr_celeba.txt. Wybierz folder, w którym jest.</translation>
    </message>
    <message numerus="yes">
        <source>{} no part of a split (0, 1 or 2); these faces came without one.</source>
        <comment>lines name</comment>
        <translation>
            <numerusform>%Ln wiersz nie podaje części podziału (0, 1 lub 2); ta twarz przyszła bez niej.</numerusform>
            <numerusform>%Ln wiersze nie podają części podziału (0, 1 lub 2); te twarze przyszły bez niej.</numerusform>
            <numerusform>%Ln wierszy nie podaje części podziału (0, 1 lub 2); te twarze przyszły bez niej.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “{}” of {} was left out: the attribute is retired.</source>
        <translation>Kolumnę „{}” pliku {} pominięto: ta cecha jest wycofana.</translation>
    </message>
    <message>
        <source>The column “{}” of {} is no attribute of the project and was left out.</source>
        <translation>Kolumna „{}” pliku {} nie jest cechą projektu i została pominięta.</translation>
    </message>
    <message>
        <source>No column of the first line is an attribute of the project. It should read like “{}”.</source>
        <translation>W pierwszym wierszu żadna kolumna nie jest cechą projektu. Wiersz ten powinien wyglądać tak: „{}”.</translation>
    </message>
    <message>
        <source>{} has no column “{}”: these labels stay unknown.</source>
        <translation>Plik {} nie ma kolumny „{}”: te etykiety pozostają nieznane.</translation>
    </message>
    <message>
        <source>“{}” is no code for {}. Write {} or {}, or leave the cell empty.</source>
        <translation>„{}” nie jest kodem cechy {}. Wpisz {} lub {} albo zostaw komórkę pustą.</translation>
    </message>
    <message>
        <source>There is no picture face{}.png beside the table. Add it or remove the line.</source>
        <translation>Obok tabeli nie ma obrazu face{}.png. Dodaj go albo usuń wiersz.</translation>
    </message>
    <message>
        <source>Face {} stands in an earlier line already; that one counts.</source>
        <translation>Twarz {} jest już we wcześniejszym wierszu; liczy się tamten.</translation>
    </message>
    <message>
        <source>sources.csv could not be used, so the persons are not known: {}</source>
        <translation>Nie udało się użyć pliku sources.csv, więc osoby nie są znane: {}</translation>
    </message>
    <message>
        <source>... and {} more lines of sources.csv.</source>
        <translation>… i dalsze wiersze pliku sources.csv: {}.</translation>
    </message>
    <message numerus="yes">
        <source>{} in the folder {} no line in the table and {} left out.</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%Ln obraz w folderze nie ma wiersza w tabeli i został pominięty.</numerusform>
            <numerusform>%Ln obrazy w folderze nie mają wiersza w tabeli i zostały pominięte.</numerusform>
            <numerusform>%Ln obrazów w folderze nie ma wiersza w tabeli i zostało pominiętych.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has a DOCTYPE, with which XML can reach for other files. It is not read: CVAT writes none. Take that line out if you trust the file.</source>
        <translation>Plik ma DOCTYPE, którym XML może sięgać po inne pliki. Nie jest czytany: CVAT go nie pisze. Usuń ten wiersz, jeśli ufasz plikowi.</translation>
    </message>
    <message>
        <source>The XML is damaged or cut short at byte {} ({}). Export it again as “CVAT for images 1.1”.</source>
        <translation>XML jest uszkodzony lub urwany przy bajcie {} ({}). Wyeksportuj go ponownie jako „CVAT for images 1.1”.</translation>
    </message>
    <message>
        <source>This is no file of “CVAT for images 1.1”: it does not begin with &lt;annotations&gt;.</source>
        <translation>To nie jest plik „CVAT for images 1.1”: nie zaczyna się od &lt;annotations&gt;.</translation>
    </message>
    <message>
        <source>“{}” is given twice and differently. Keep one.</source>
        <translation>„{}” podano dwa razy, za każdym razem inaczej. Zostaw jedno.</translation>
    </message>
    <message>
        <source>{}, image “{}”</source>
        <translation>{}, obraz „{}”</translation>
    </message>
    <message>
        <source>Its name is no text in UTF-8.</source>
        <translation>Jego nazwa nie jest tekstem w UTF-8.</translation>
    </message>
    <message>
        <source>There is no picture “{}” in the archive. Export with “Save images” on.</source>
        <translation>W archiwum nie ma obrazu „{}”. Eksportuj z włączonym „Save images”.</translation>
    </message>
    <message numerus="yes">
        <source>{} left out: labels of the whole picture (tags) are read, boxes are not.</source>
        <comment>shapes were</comment>
        <translation>
            <numerusform>Pominięto %Ln kształt: czytane są etykiety całego obrazu (tagi), a ramki nie.</numerusform>
            <numerusform>Pominięto %Ln kształty: czytane są etykiety całego obrazu (tagi), a ramki nie.</numerusform>
            <numerusform>Pominięto %Ln kształtów: czytane są etykiety całego obrazu (tagi), a ramki nie.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” is a checkbox in CVAT: a face that nobody ticked there counts as no.</source>
        <translation>„{}” jest w CVAT polem wyboru: twarz, której nikt tam nie zaznaczył, liczy się jako nie.</translation>
    </message>
    <message>
        <source>The folder holds no annotations.xml and no zip with one. Choose the file.</source>
        <translation>W folderze nie ma annotations.xml ani archiwum zip z nim. Wybierz plik.</translation>
    </message>
    <message>
        <source>The archive holds no annotations.xml. Export it again as “CVAT for images 1.1”.</source>
        <translation>W archiwum nie ma annotations.xml. Wyeksportuj je ponownie jako „CVAT for images 1.1”.</translation>
    </message>
    <message>
        <source>The folder holds no labels that are known here (such as labels.csv, a table with a column file_name, metadata.jsonl, list_attr_celeba.txt, tasks.json, annotations.xml, or folders yes and no). Choose another folder.</source>
        <translation>W folderze nie ma etykiet w znanym formacie (takich jak labels.csv, tabela z kolumną file_name, metadata.jsonl, list_attr_celeba.txt, tasks.json, annotations.xml albo foldery yes i no). Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The folder holds several tables of pictures. Choose one of the files.</source>
        <translation>W folderze jest kilka tabel z obrazami. Wybierz jeden z plików.</translation>
    </message>
    <message>
        <source>{}: “{}” is no part of a split; the face was taken without one.</source>
        <translation>{}: „{}” nie jest częścią podziału; twarz wzięto bez niej.</translation>
    </message>
    <message>
        <source>This table is in Parquet, which is not read here. Write it as JSON lines beside the pictures and import that: in Python, pandas.read_parquet(&apos;metadata.parquet&apos;).to_json(&apos;metadata.jsonl&apos;, orient=&apos;records&apos;, lines=True).</source>
        <translation>Ta tabela jest w formacie Parquet, który nie jest tu czytany. Zapisz ją obok obrazów jako wiersze JSON i zaimportuj je: w Pythonie pandas.read_parquet(&apos;metadata.parquet&apos;).to_json(&apos;metadata.jsonl&apos;, orient=&apos;records&apos;, lines=True).</translation>
    </message>
    <message>
        <source>The line is no JSON object. It should read like {&quot;file_name&quot;: &quot;a.png&quot;, &quot;hat&quot;: true}.</source>
        <translation>Wiersz nie jest obiektem JSON. Powinien wyglądać tak: {&quot;file_name&quot;: &quot;a.png&quot;, &quot;hat&quot;: true}.</translation>
    </message>
    <message>
        <source>The line has no file_name. Write the picture&apos;s path relative to this file.</source>
        <translation>Wiersz nie ma file_name. Wpisz ścieżkę obrazu względem tego pliku.</translation>
    </message>
    <message>
        <source>The line is no JSON: it is damaged or cut short.</source>
        <translation>Wiersz nie jest JSON-em: jest uszkodzony lub urwany.</translation>
    </message>
    <message>
        <source>The folder holds no metadata.jsonl and no metadata.csv, nor do train, validation and test below it.</source>
        <translation>W folderze nie ma metadata.jsonl ani metadata.csv; nie ma ich też w train, validation i test.</translation>
    </message>
    <message>
        <source>This is no folder. Choose the folder that holds the classes&apos; folders.</source>
        <translation>To nie jest folder. Wybierz folder, w którym leżą foldery klas.</translation>
    </message>
    <message>
        <source>The folder holds no tree of two classes that mean yes and no, such as glasses/train/yes and glasses/train/no. Rename the classes&apos; folders.</source>
        <translation>W folderze nie ma drzewa dwóch klas, które znaczą tak i nie, na przykład glasses/train/yes i glasses/train/no. Zmień nazwy folderów klas.</translation>
    </message>
    <message numerus="yes">
        <source>{} in both classes of an attribute: unknown there.</source>
        <comment>pictures stand</comment>
        <translation>
            <numerusform>%Ln obraz jest w obu klasach cechy: ta cecha jest tam nieznana.</numerusform>
            <numerusform>%Ln obrazy są w obu klasach cechy: ta cecha jest tam nieznana.</numerusform>
            <numerusform>%Ln obrazów jest w obu klasach cechy: ta cecha jest tam nieznana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} in several parts of the split; the first counts.</source>
        <comment>pictures stand</comment>
        <translation>
            <numerusform>%Ln obraz jest w kilku częściach podziału; liczy się pierwsza.</numerusform>
            <numerusform>%Ln obrazy są w kilku częściach podziału; liczy się pierwsza.</numerusform>
            <numerusform>%Ln obrazów jest w kilku częściach podziału; liczy się pierwsza.</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped in Label Studio</source>
        <translation>pominięta w Label Studio</translation>
    </message>
    <message>
        <source>This is no task list of Label Studio: it is damaged, or not written as a JSON list. Export the project there as “JSON” and import that file.</source>
        <translation>To nie jest lista zadań Label Studio: jest uszkodzona albo nie jest zapisana jako lista JSON. Wyeksportuj tam projekt jako „JSON” i zaimportuj tamten plik.</translation>
    </message>
    <message>
        <source>{}, task {}</source>
        <translation>{}, zadanie {}</translation>
    </message>
    <message>
        <source>This is no task: a task is a JSON object with data and annotations.</source>
        <translation>To nie jest zadanie: zadanie to obiekt JSON z danymi i adnotacjami.</translation>
    </message>
    <message numerus="yes">
        <source>{} of {} unknown, because the annotators disagree; what each said came as an opinion.</source>
        <comment>faces stay</comment>
        <translation>
            <numerusform>Oznaczający się nie zgadzają, więc nieznane pozostają: {0} (%Ln twarz); zdanie każdego z nich zapisano jako opinię.</numerusform>
            <numerusform>Oznaczający się nie zgadzają, więc nieznane pozostają: {0} (%Ln twarze); zdanie każdego z nich zapisano jako opinię.</numerusform>
            <numerusform>Oznaczający się nie zgadzają, więc nieznane pozostają: {0} (%Ln twarzy); zdanie każdego z nich zapisano jako opinię.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} skipped in Label Studio and came as rejected; keep a face to have it back.</source>
        <comment>tasks were</comment>
        <translation>
            <numerusform>%Ln zadanie pominięto w Label Studio i jego twarz przyszła jako odrzucona; w razie potrzeby ją przywróć.</numerusform>
            <numerusform>%Ln zadania pominięto w Label Studio i ich twarze przyszły jako odrzucone; w razie potrzeby je przywróć.</numerusform>
            <numerusform>%Ln zadań pominięto w Label Studio i ich twarze przyszły jako odrzucone; w razie potrzeby je przywróć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} no score from 0 to 1: {} was taken.</source>
        <comment>predictions have</comment>
        <translation>
            <numerusform>%Ln predykcja nie ma oceny od 0 do 1: przyjęto {1}.</numerusform>
            <numerusform>%Ln predykcje nie mają oceny od 0 do 1: przyjęto {1}.</numerusform>
            <numerusform>%Ln predykcji nie ma oceny od 0 do 1: przyjęto {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} several choices at once and {} left out: an attribute needs a block of its own with yes and no.</source>
        <comment>results have</comment>
        <translation>
            <numerusform>%Ln wynik ma kilka wyborów naraz i został pominięty: cecha potrzebuje własnego bloku z tak i nie.</numerusform>
            <numerusform>%Ln wyniki mają kilka wyborów naraz i zostały pominięte: cecha potrzebuje własnego bloku z tak i nie.</numerusform>
            <numerusform>%Ln wyników ma kilka wyborów naraz i zostało pominiętych: cecha potrzebuje własnego bloku z tak i nie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of type “{}” left out: only choices are read.</source>
        <comment>results were</comment>
        <translation>
            <numerusform>Pominięto %Ln wynik typu „{1}”: czytane są tylko wybory (choices).</numerusform>
            <numerusform>Pominięto %Ln wyniki typu „{1}”: czytane są tylko wybory (choices).</numerusform>
            <numerusform>Pominięto %Ln wyników typu „{1}”: czytane są tylko wybory (choices).</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds no task list of Label Studio, or several. Choose the file.</source>
        <translation>W folderze nie ma listy zadań Label Studio albo jest ich kilka. Wybierz plik.</translation>
    </message>
    <message>
        <source>There is no line with #, person, imagenum and the names of the attributes between tabs, as in lfw_attributes.txt.</source>
        <translation>Nie ma wiersza z #, person, imagenum i nazwami cech rozdzielonymi tabulatorami, jak w lfw_attributes.txt.</translation>
    </message>
    <message>
        <source>“{}” is no number of an image.</source>
        <translation>„{}” nie jest numerem obrazu.</translation>
    </message>
    <message>
        <source>“{}” is no score. Write a number.</source>
        <translation>„{}” nie jest oceną. Wpisz liczbę.</translation>
    </message>
    <message>
        <source>LFW&apos;s numbers are scores of classifiers, not labels of a person: they came as suggestions, every label stays unknown. Their probabilities are squashed margins, not calibrated.</source>
        <translation>Liczby w LFW to oceny klasyfikatorów, a nie etykiety człowieka: przyszły jako podpowiedzi, a wszystkie etykiety pozostają nieznane. Ich prawdopodobieństwa to marginesy ściśnięte do przedziału od 0 do 1, nieskalibrowane.</translation>
    </message>
    <message>
        <source>“{}” is no part. Write train, validation or test.</source>
        <translation>„{}” nie jest częścią podziału. Wpisz train, validation lub test.</translation>
    </message>
    <message>
        <source>The table has a header but no line after it.</source>
        <translation>Tabela ma nagłówek, ale po nim żadnego wiersza.</translation>
    </message>
    <message>
        <source>No line can be used. The first: {}</source>
        <translation>Żadnego wiersza nie można użyć. Pierwszy: {}</translation>
    </message>
    <message>
        <source>The first line has no column {}. It should read like “{}”.</source>
        <translation>Pierwszy wiersz nie ma kolumny {}. Powinien wyglądać tak: „{}”.</translation>
    </message>
    <message>
        <source>“{}” is no face number. Write a whole number above 0.</source>
        <translation>„{}” nie jest numerem twarzy. Wpisz liczbę całkowitą większą od 0.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8. Save it as UTF-8 and import it again.</source>
        <translation>To nie jest tekst w UTF-8. Zapisz go jako UTF-8 i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Pakowanie</translation>
    </message>
    <message>
        <source>The archive could not be written: {}.</source>
        <translation>Nie udało się zapisać archiwum: {}.</translation>
    </message>
    <message numerus="yes">
        <source>CelebA&apos;s form knows yes and no only: {} written as 0. Faces Studio reads that as unknown again; other readers may take it for no (torchvision does).</source>
        <comment>unknown labels are</comment>
        <translation>
            <numerusform>Format CelebA zna tylko tak i nie: %Ln nieznaną etykietę zapisano jako 0. Faces Studio odczyta ją znów jako nieznaną; inne programy mogą ją wziąć za nie (tak robi torchvision).</numerusform>
            <numerusform>Format CelebA zna tylko tak i nie: %Ln nieznane etykiety zapisano jako 0. Faces Studio odczyta je znów jako nieznane; inne programy mogą je wziąć za nie (tak robi torchvision).</numerusform>
            <numerusform>Format CelebA zna tylko tak i nie: %Ln nieznanych etykiet zapisano jako 0. Faces Studio odczyta je znów jako nieznane; inne programy mogą je wziąć za nie (tak robi torchvision).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} in no part of the split and not in the list of parts.</source>
        <comment>faces are</comment>
        <translation>
            <numerusform>%Ln twarz nie należy do żadnej części podziału i nie ma jej na liście części.</numerusform>
            <numerusform>%Ln twarze nie należą do żadnej części podziału i nie ma ich na liście części.</numerusform>
            <numerusform>%Ln twarzy nie należy do żadnej części podziału i nie ma ich na liście części.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes for yes and no must differ and not be empty. Change them in the attribute editor, then export again.</source>
        <translation>Kody dla tak i nie muszą być różne i niepuste. Zmień je w edytorze cech i wyeksportuj ponownie.</translation>
    </message>
    <message>
        <source>The split is not written: the classic form has no place for it.</source>
        <translation>Podział nie jest zapisywany: klasyczny format nie ma na niego miejsca.</translation>
    </message>
    <message>
        <source>This file is there already and is not written over. Choose an empty folder.</source>
        <translation>Ten plik już tam jest i nie zostanie nadpisany. Wybierz pusty folder.</translation>
    </message>
    <message>
        <source>The folder holds a {} already. Choose an empty folder.</source>
        <translation>W folderze jest już {}. Wybierz pusty folder.</translation>
    </message>
    <message>
        <source>There is no kept face to export. Import or cut faces first.</source>
        <translation>Nie ma żadnej zachowanej twarzy do wyeksportowania. Najpierw zaimportuj lub wytnij twarze.</translation>
    </message>
    <message>
        <source>Writing faces</source>
        <translation>Zapisywanie twarzy</translation>
    </message>
    <message>
        <source>No face has a picture that can be read. The first: {}</source>
        <translation>Żadna twarz nie ma obrazu, który da się odczytać. Pierwsza: {}</translation>
    </message>
    <message>
        <source>Confirmed near-duplicates are written as one person: the format knows no other groups.</source>
        <translation>Potwierdzone niemal duplikaty są zapisywane jako jedna osoba: format nie zna innych grup.</translation>
    </message>
    <message>
        <source>No kept face has a label, and this format holds nothing else. Label some first.</source>
        <translation>Żadna zachowana twarz nie ma etykiety, a ten format nie zawiera niczego innego. Najpierw oznacz kilka twarzy.</translation>
    </message>
    <message numerus="yes">
        <source>{} not written: the format has no place for a face without any label.</source>
        <comment>faces were</comment>
        <translation>
            <numerusform>Nie zapisano %Ln twarzy: format nie ma miejsca na twarz bez żadnej etykiety.</numerusform>
            <numerusform>Nie zapisano %Ln twarzy: format nie ma miejsca na twarz bez żadnej etykiety.</numerusform>
            <numerusform>Nie zapisano %Ln twarzy: format nie ma miejsca na twarz bez żadnej etykiety.</numerusform>
        </translation>
    </message>
    <message>
        <source>Persons and near-duplicates are not written: the format has no place for groups.</source>
        <translation>Osoby i niemal duplikaty nie są zapisywane: format nie ma miejsca na grupy.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn: {}.</source>
        <translation>Nie udało się narysować pliku PDF: {}.</translation>
    </message>
    <message>
        <source>The training&apos;s checkpoint {}. It cannot be resumed; start a new training.</source>
        <translation>Punkt kontrolny uczenia {}. Uczenia nie można wznowić; zacznij nowe.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>nie daje się otworzyć</translation>
    </message>
    <message>
        <source>is not one, or was written by another Faces Studio</source>
        <translation>nie jest punktem kontrolnym albo zapisała go inna wersja Faces Studio</translation>
    </message>
    <message>
        <source>has a damaged header</source>
        <translation>ma uszkodzony nagłówek</translation>
    </message>
    <message>
        <source>is cut short</source>
        <translation>jest urwany</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>jest uszkodzony</translation>
    </message>
    <message>
        <source>The model has no such attribute.</source>
        <translation>Model nie ma takiej cechy.</translation>
    </message>
    <message>
        <source>The faces to explain are not prepared as the model needs them.</source>
        <translation>Twarze do wyjaśnienia nie są przygotowane tak, jak potrzebuje model.</translation>
    </message>
    <message>
        <source>A network needs at least one attribute. Choose what to train.</source>
        <translation>Sieć potrzebuje co najmniej jednej cechy. Wybierz, czego ma się uczyć.</translation>
    </message>
    <message>
        <source>The input is too small for a network. Choose a side of 16 pixels or more.</source>
        <translation>Wejście jest za małe dla sieci. Wybierz bok co najmniej 16 pikseli.</translation>
    </message>
    <message>
        <source>The input is too small for so many stages. Choose a larger side or fewer widths.</source>
        <translation>Wejście jest za małe dla tylu etapów. Wybierz większy bok albo mniej szerokości.</translation>
    </message>
    <message>
        <source>There is not enough memory for this network. Choose a smaller batch or the compact network.</source>
        <translation>Brakuje pamięci na tę sieć. Wybierz mniejszą paczkę albo sieć „compact”.</translation>
    </message>
    <message>
        <source>LibTorch cannot go on: {}</source>
        <translation>LibTorch nie może dalej pracować: {}</translation>
    </message>
    <message>
        <source>This machine has no graphics card that LibTorch can use (CUDA). Choose the device auto or cpu.</source>
        <translation>Ten komputer nie ma karty graficznej, której LibTorch może użyć (CUDA). Wybierz urządzenie auto lub cpu.</translation>
    </message>
    <message>
        <source>The model has two tensors called &quot;{}&quot;.</source>
        <translation>Model ma dwa tensory o nazwie „{}”.</translation>
    </message>
    <message>
        <source>The model lacks the tensor &quot;{}&quot; of a {} network.</source>
        <translation>W modelu brakuje tensora „{0}” sieci {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s tensor &quot;{}&quot; does not have the shape that a {} network needs.</source>
        <translation>Tensor „{0}” modelu nie ma kształtu, jakiego potrzebuje sieć {1}.</translation>
    </message>
    <message>
        <source>The model holds tensors that a {} network does not have.</source>
        <translation>Model zawiera tensory, których sieć {} nie ma.</translation>
    </message>
    <message>
        <source>The model&apos;s tensor &quot;{}&quot; is missing or has another shape than a {} network needs.</source>
        <translation>Tensora „{0}” modelu brakuje albo ma inny kształt, niż potrzebuje sieć {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s input is too small for a compact network.</source>
        <translation>Wejście modelu jest za małe dla sieci „compact”.</translation>
    </message>
    <message>
        <source>The network is too large for an ONNX file (2 GB). Publish it as “.pt”.</source>
        <translation>Sieć jest za duża na plik ONNX (2&#xa0;GB). Opublikuj ją jako „.pt”.</translation>
    </message>
    <message>
        <source>The machine of rank 0 is not known here ({}). Set MASTER_ADDR to its name or number.</source>
        <translation>Komputer o randze 0 nie jest tu znany ({}). Ustaw MASTER_ADDR na jego nazwę lub numer.</translation>
    </message>
    <message>
        <source>No network of this machine leads to rank 0. Check MASTER_ADDR and the network.</source>
        <translation>Żadna sieć tego komputera nie prowadzi do rangi 0. Sprawdź MASTER_ADDR i sieć.</translation>
    </message>
    <message>
        <source>The faces to judge are not prepared as the model needs them.</source>
        <translation>Twarze do oceny nie są przygotowane tak, jak potrzebuje model.</translation>
    </message>
    <message>
        <source>The faces to learn from are not prepared as the training needs them.</source>
        <translation>Twarze do nauki nie są przygotowane tak, jak potrzebuje uczenie.</translation>
    </message>
    <message>
        <source>A training was started without its preset.</source>
        <translation>Uczenie zaczęto bez jego ustawień.</translation>
    </message>
    <message>
        <source>There are no faces to learn from. Add and label faces, or make a split that leaves some for training.</source>
        <translation>Nie ma twarzy do nauki. Dodaj i oznacz twarze albo zrób podział, który zostawia jakieś w zbiorze uczącym.</translation>
    </message>
    <message>
        <source>No face of the training part has a known label. Label some faces first.</source>
        <translation>Żadna twarz zbioru uczącego nie ma znanej etykiety. Najpierw oznacz kilka twarzy.</translation>
    </message>
    <message>
        <source>There are {} workers, and the smallest batch has {}. Choose a larger batch or fewer workers.</source>
        <translation>Procesów roboczych jest {}, a najmniejsza paczka ma {}. Wybierz większą paczkę albo mniej procesów.</translation>
    </message>
    <message>
        <source>The faces to look at are not prepared as the training needs them.</source>
        <translation>Twarze do obejrzenia nie są przygotowane tak, jak potrzebuje uczenie.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to a training with other options, faces or labels. Start a new training, or put back what was changed.</source>
        <translation>Punkt kontrolny należy do uczenia z innymi opcjami, twarzami lub etykietami. Zacznij nowe uczenie albo cofnij to, co zmieniono.</translation>
    </message>
    <message>
        <source>The line between the workers is cut ({}).</source>
        <translation>Połączenie między procesami roboczymi jest przerwane ({}).</translation>
    </message>
    <message>
        <source>The worker at rank {} was lost: its process ended, it stands still, or the network leads there no more ({}).</source>
        <translation>Utracono proces roboczy o randze {}: zakończył się, stoi w miejscu albo sieć już do niego nie prowadzi ({}).</translation>
    </message>
    <message>
        <source>The workers at {} were lost: their processes ended, they stand still, or the network leads there no more ({}).</source>
        <translation>Utracono procesy robocze ({}): zakończyły się, stoją w miejscu albo sieć już do nich nie prowadzi ({}).</translation>
    </message>
    <message>
        <source>A team was asked to go on without one of its workers.</source>
        <translation>Zespół miał pracować dalej bez jednego ze swoich procesów.</translation>
    </message>
    <message>
        <source>The worker at rank 0 ended the training; it says why.</source>
        <translation>Proces o randze 0 zakończył uczenie; to on mówi, dlaczego.</translation>
    </message>
    <message>
        <source>worker at rank {}</source>
        <translation>proces o randze {}</translation>
    </message>
    <message>
        <source>The line to another worker is cut ({}). The worker at rank 0 says which one was lost, unless it was that one: then start all of them again with --resume.</source>
        <translation>Połączenie z innym procesem roboczym jest przerwane ({}). Proces o randze 0 mówi, który utracono, chyba że był to on sam: wtedy uruchom wszystkie ponownie z --resume.</translation>
    </message>
    <message>
        <source>rank {}</source>
        <translation>ranga {}</translation>
    </message>
    <message>
        <source>ranks {}</source>
        <translation>rangi {}</translation>
    </message>
    <message>
        <source>The workers did not come together: {}. Start all of them again; where a machine has several networks, GLOO_SOCKET_IFNAME names the one that leads to the others.</source>
        <translation>Procesy robocze nie połączyły się: {}. Uruchom wszystkie ponownie; jeśli komputer ma kilka sieci, GLOO_SOCKET_IFNAME wskazuje tę, która prowadzi do pozostałych.</translation>
    </message>
    <message>
        <source>Two workers have the rank {}. Give each a RANK of its own.</source>
        <translation>Dwa procesy robocze mają rangę {}. Nadaj każdemu własną zmienną RANK.</translation>
    </message>
    <message>
        <source>Not all {} workers came within {}: {} did not. Start them all, with the same MASTER_ADDR, MASTER_PORT and WORLD_SIZE.</source>
        <translation>Nie wszystkie procesy robocze ({}) zgłosiły się w ciągu {}: brakuje {}. Uruchom wszystkie z tymi samymi MASTER_ADDR, MASTER_PORT i WORLD_SIZE.</translation>
    </message>
    <message>
        <source>The other workers did not come within {}. The worker at rank 0 says which.</source>
        <translation>Pozostałe procesy robocze nie zgłosiły się w ciągu {}. Proces o randze 0 mówi, które.</translation>
    </message>
    <message>
        <source>What rank 0 sent is no training. Install the same version everywhere, and let nobody else use MASTER_PORT.</source>
        <translation>To, co przysłała ranga 0, nie jest uczeniem. Zainstaluj wszędzie tę samą wersję i nie pozwól nikomu innemu używać MASTER_PORT.</translation>
    </message>
    <message>
        <source>This is Faces Studio {}, but rank 0 runs {}. Install the same version everywhere.</source>
        <translation>To jest Faces Studio {}, ale ranga 0 ma wersję {}. Zainstaluj wszędzie tę samą.</translation>
    </message>
    <message>
        <source>The other workers cannot be waited for here: {}. Set MASTER_ADDR to an address of the machine of rank 0, and MASTER_PORT to a port that is free there.</source>
        <translation>Nie można tu czekać na pozostałe procesy robocze: {}. Ustaw MASTER_ADDR na adres komputera o randze 0, a MASTER_PORT na port, który jest tam wolny.</translation>
    </message>
    <message>
        <source>The worker at rank 0 could not be reached within {}: {}. Check MASTER_ADDR and MASTER_PORT, and that it runs.</source>
        <translation>Nie udało się połączyć z procesem o randze 0 w ciągu {}: {}. Sprawdź MASTER_ADDR i MASTER_PORT oraz to, czy proces działa.</translation>
    </message>
    <message>
        <source>The loss was no longer a finite number in epoch {}, batch {}. Try a lower learning rate than {:g}.</source>
        <translation>Strata przestała być skończoną liczbą w epoce {}, paczce {}. Spróbuj współczynnika uczenia mniejszego niż {}.</translation>
    </message>
    <message>
        <source>An attribute&apos;s id is made of small letters a-z, digits and “_”.</source>
        <translation>Identyfikator cechy składa się z małych liter a-z, cyfr i „_”.</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Cecha musi mieć nazwę.</translation>
    </message>
    <message>
        <source>The project has no such attribute.</source>
        <translation>Projekt nie ma takiej cechy.</translation>
    </message>
    <message>
        <source>Added the attribute “{}”</source>
        <translation>Dodanie cechy „{}”</translation>
    </message>
    <message>
        <source>There is already an attribute of this id.</source>
        <translation>Jest już cecha o tym identyfikatorze.</translation>
    </message>
    <message>
        <source>Changed the attribute “{}”</source>
        <translation>Zmiana cechy „{}”</translation>
    </message>
    <message>
        <source>Changed the order of the attributes</source>
        <translation>Zmiana kolejności cech</translation>
    </message>
    <message>
        <source>The project is not as this step left it: something else than Faces Studio has changed it. Nothing was changed now.</source>
        <translation>Projekt nie jest taki, jakim zostawił go ten krok: zmieniło go coś innego niż Faces Studio. Teraz niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The database is damaged: {}.</source>
        <translation>Baza danych jest uszkodzona: {}.</translation>
    </message>
    <message>
        <source>The weights of run {} are missing: runs/{}/{} is empty or not there. Put it back from a copy, or remove the run.</source>
        <translation>Brakuje wag przebiegu {}: plik runs/{}/{} jest pusty lub go nie ma. Przywróć go z kopii albo usuń przebieg.</translation>
    </message>
    <message>
        <source>The folder runs/{} belongs to no run. Remove it by hand if you don&apos;t need it.</source>
        <translation>Folder runs/{} nie należy do żadnego przebiegu. Usuń go ręcznie, jeśli go nie potrzebujesz.</translation>
    </message>
    <message>
        <source>The {} cannot be read: {}.</source>
        <translation>Nie można odczytać: {} ({}).</translation>
    </message>
    <message>
        <source>database</source>
        <translation>baza danych</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>dane</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>obrazy</translation>
    </message>
    <message>
        <source>records</source>
        <translation>zapisy</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>przebiegi</translation>
    </message>
    <message>
        <source>The pixels of {} are missing or damaged.</source>
        <translation>Brakuje pikseli lub są uszkodzone: {}.</translation>
    </message>
    <message>
        <source>The masks of {} are missing or damaged.</source>
        <translation>Brakuje masek lub są uszkodzone: {}.</translation>
    </message>
    <message numerus="yes">
        <source>{} ({}{})</source>
        <comment>faces</comment>
        <translation>
            <numerusform>%Ln twarz ({1}{2})</numerusform>
            <numerusform>%Ln twarze ({1}{2})</numerusform>
            <numerusform>%Ln twarzy ({1}{2})</numerusform>
        </translation>
    </message>
    <message>
        <source>The grid of the photo {} cannot be read.</source>
        <translation>Nie można odczytać siatki zdjęcia {}.</translation>
    </message>
    <message>
        <source>The record of run {0} cannot be read. Repairing takes it off the list of runs; its files stay in runs/{0}.</source>
        <translation>Nie można odczytać zapisu przebiegu {0}. Naprawa skreśla go z listy przebiegów; jego pliki zostają w runs/{0}.</translation>
    </message>
    <message>
        <source>The scores of run {0} cannot be read. Repairing empties them; “faces evaluate --run {0}” makes them anew.</source>
        <translation>Nie można odczytać wyników przebiegu {0}. Naprawa je opróżnia; „faces evaluate --run {0}” wylicza je na nowo.</translation>
    </message>
    <message>
        <source>How the thresholds of run {} were chosen cannot be read. Repairing forgets it; the thresholds stay.</source>
        <translation>Nie można odczytać, jak wybrano progi przebiegu {}. Naprawa o tym zapomina; progi zostają.</translation>
    </message>
    <message>
        <source>The project&apos;s recipe cannot be read. Repairing forgets it: each network then has its own.</source>
        <translation>Nie można odczytać przepisu projektu. Naprawa o nim zapomina: każda sieć ma wtedy swój własny.</translation>
    </message>
    <message>
        <source>Epoch {} of run {} cannot be read. Repairing takes it out of the run&apos;s curves.</source>
        <translation>Nie można odczytać epoki {} przebiegu {}. Naprawa usuwa ją z krzywych przebiegu.</translation>
    </message>
    <message>
        <source>Trial {} of search {} cannot be read. Repairing takes it out; a search that goes on tries it again.</source>
        <translation>Nie można odczytać próby {} poszukiwania {}. Naprawa ją usuwa; poszukiwanie, które trwa dalej, spróbuje jej ponownie.</translation>
    </message>
    <message>
        <source>The record of search {} cannot be read. Repairing takes it out with its trials.</source>
        <translation>Nie można odczytać zapisu poszukiwania {}. Naprawa usuwa je razem z próbami.</translation>
    </message>
    <message>
        <source>A face needs its pixels.</source>
        <translation>Twarz musi mieć swoje piksele.</translation>
    </message>
    <message>
        <source>A new face must bring one label for each attribute of the project, or none.</source>
        <translation>Nowa twarz musi mieć po jednej etykiecie na każdą cechę projektu albo żadnej.</translation>
    </message>
    <message>
        <source>The pixels of a face are missing. Run “faces check --repair” on the project.</source>
        <translation>Brakuje pikseli twarzy. Uruchom na projekcie „faces check --repair”.</translation>
    </message>
    <message>
        <source>picture {}</source>
        <translation>obraz {}</translation>
    </message>
    <message numerus="yes">
        <source>Added {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Dodanie %Ln twarzy</numerusform>
            <numerusform>Dodanie %Ln twarzy</numerusform>
            <numerusform>Dodanie %Ln twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added {}</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Dodanie %Ln zdjęcia</numerusform>
            <numerusform>Dodanie %Ln zdjęć</numerusform>
            <numerusform>Dodanie %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>This number was given to a face before, or is not between 1 and 999999999. Choose another.</source>
        <translation>Ten numer nadano już wcześniej innej twarzy albo nie leży on między 1 a 999999999. Wybierz inny.</translation>
    </message>
    <message>
        <source>Cut a face again</source>
        <translation>Ponowne wycięcie twarzy</translation>
    </message>
    <message>
        <source>Removed a mask</source>
        <translation>Usunięcie maski</translation>
    </message>
    <message>
        <source>Set a mask</source>
        <translation>Ustawienie maski</translation>
    </message>
    <message>
        <source>The project has no such face (any more).</source>
        <translation>Projekt nie ma (już) takiej twarzy.</translation>
    </message>
    <message>
        <source>face {}</source>
        <translation>twarz {}</translation>
    </message>
    <message>
        <source>face id {}</source>
        <translation>identyfikator twarzy {}</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed. Free some space and try again.</source>
        <translation>Dysk jest pełny: niczego nie zmieniono. Zwolnij trochę miejsca i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The project was busy for more than ten seconds: nothing was changed. Wait for the other work to end and try again.</source>
        <translation>Projekt był zajęty dłużej niż dziesięć sekund: niczego nie zmieniono. Poczekaj, aż skończy się inna praca, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The project&apos;s database refused this: {}. Nothing was changed. Please report it.</source>
        <translation>Baza danych projektu odmówiła: {}. Niczego nie zmieniono. Prosimy o zgłoszenie tego błędu.</translation>
    </message>
    <message numerus="yes">
        <source>Rejected {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Odrzucenie %Ln twarzy</numerusform>
            <numerusform>Odrzucenie %Ln twarzy</numerusform>
            <numerusform>Odrzucenie %Ln twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Przywrócenie %Ln twarzy</numerusform>
            <numerusform>Przywrócenie %Ln twarzy</numerusform>
            <numerusform>Przywrócenie %Ln twarzy</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged pixels</source>
        <translation>uszkodzone piksele</translation>
    </message>
    <message>
        <source>A group needs at least one face.</source>
        <translation>Grupa musi mieć co najmniej jedną twarz.</translation>
    </message>
    <message numerus="yes">
        <source>Marked {} as one person</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Połączenie %Ln twarzy w jedną osobę</numerusform>
            <numerusform>Połączenie %Ln twarzy w jedną osobę</numerusform>
            <numerusform>Połączenie %Ln twarzy w jedną osobę</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {} as near-duplicates</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Uznanie %Ln twarzy za niemal duplikat</numerusform>
            <numerusform>Uznanie %Ln twarzy za niemal duplikaty</numerusform>
            <numerusform>Uznanie %Ln twarzy za niemal duplikaty</numerusform>
        </translation>
    </message>
    <message>
        <source>A record of the project is damaged. Run “faces check” on it. ({})</source>
        <translation>Zapis projektu jest uszkodzony. Uruchom na projekcie „faces check”. ({})</translation>
    </message>
    <message numerus="yes">
        <source>Made the labels of {} unknown</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Usunięcie etykiet %Ln twarzy</numerusform>
            <numerusform>Usunięcie etykiet %Ln twarzy</numerusform>
            <numerusform>Usunięcie etykiet %Ln twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported the labels of {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Zaimportowanie etykiet %Ln twarzy</numerusform>
            <numerusform>Zaimportowanie etykiet %Ln twarzy</numerusform>
            <numerusform>Zaimportowanie etykiet %Ln twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted the suggestions for {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Przyjęcie podpowiedzi dla %Ln twarzy</numerusform>
            <numerusform>Przyjęcie podpowiedzi dla %Ln twarzy</numerusform>
            <numerusform>Przyjęcie podpowiedzi dla %Ln twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labelled {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Oznaczenie %Ln twarzy</numerusform>
            <numerusform>Oznaczenie %Ln twarzy</numerusform>
            <numerusform>Oznaczenie %Ln twarzy</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has no attribute “{}”. “faces attributes” lists those it has.</source>
        <translation>Projekt nie ma cechy „{}”. „faces attributes” wypisuje te, które ma.</translation>
    </message>
    <message>
        <source>The attribute “{}” is retired. Bring it back to label with it.</source>
        <translation>Cecha „{}” jest wycofana. Przywróć ją, aby nią oznaczać.</translation>
    </message>
    <message>
        <source>A setting of the project can&apos;t be read. Put back a backup of it.</source>
        <translation>Nie można odczytać ustawienia projektu. Przywróć jego kopię zapasową.</translation>
    </message>
    <message>
        <source>Told two faces apart</source>
        <translation>Rozróżnienie dwóch twarzy</translation>
    </message>
    <message>
        <source>Found faces good enough</source>
        <translation>Uznanie twarzy za wystarczająco dobre</translation>
    </message>
    <message>
        <source>There is no such project. Check the name and the folder.</source>
        <translation>Nie ma takiego projektu. Sprawdź nazwę i folder.</translation>
    </message>
    <message>
        <source>This is no Faces Studio project: there is no project.sqlite in it. Choose a folder whose name ends in .faces, or make a new project.</source>
        <translation>To nie jest projekt Faces Studio: nie ma w nim project.sqlite. Wybierz folder, którego nazwa kończy się na .faces, albo załóż nowy projekt.</translation>
    </message>
    <message>
        <source>This project was written by a newer Faces Studio, so it can be looked at but not changed. Bring Faces Studio up to date to work on it.</source>
        <translation>Ten projekt zapisała nowsza wersja Faces Studio, więc można go oglądać, ale nie zmieniać. Aby nad nim pracować, zaktualizuj Faces Studio.</translation>
    </message>
    <message>
        <source>There is something of this name already. Choose another name.</source>
        <translation>Coś o tej nazwie już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The project was opened to be looked at only.</source>
        <translation>Projekt otwarto tylko do oglądania.</translation>
    </message>
    <message>
        <source>The project was not closed properly and its folder cannot be written, so its last changes cannot be read. Copy the whole folder to a place where you may write and open the copy.</source>
        <translation>Projektu nie zamknięto prawidłowo, a w jego folderu nie można zapisywać, więc nie da się odczytać ostatnich zmian. Skopiuj cały folder w miejsce, gdzie wolno ci zapisywać, i otwórz kopię.</translation>
    </message>
    <message>
        <source>The project.sqlite in this folder was not made by Faces Studio, or its making was interrupted. Choose another folder.</source>
        <translation>Pliku project.sqlite w tym folderze nie utworzyło Faces Studio albo jego tworzenie przerwano. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The list of second opinions can&apos;t be read. Put back a backup of the project.</source>
        <translation>Nie można odczytać listy drugich opinii. Przywróć kopię zapasową projektu.</translation>
    </message>
    <message>
        <source>A second opinion needs the name of who gives it.</source>
        <translation>Druga opinia wymaga imienia osoby, która ją wydaje.</translation>
    </message>
    <message numerus="yes">
        <source>{} gave an opinion on {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Opinia: {0} o %Ln twarzy</numerusform>
            <numerusform>Opinia: {0} o %Ln twarzach</numerusform>
            <numerusform>Opinia: {0} o %Ln twarzach</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes or no settles a label; unknown does not.</source>
        <translation>Etykietę rozstrzyga tak albo nie; nieznane jej nie rozstrzyga.</translation>
    </message>
    <message numerus="yes">
        <source>Settled the labels of {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Rozstrzygnięcie etykiet %Ln twarzy</numerusform>
            <numerusform>Rozstrzygnięcie etykiet %Ln twarzy</numerusform>
            <numerusform>Rozstrzygnięcie etykiet %Ln twarzy</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled labels</source>
        <translation>Rozstrzygnięcie etykiet</translation>
    </message>
    <message>
        <source>The project has no such photo (any more).</source>
        <translation>Projekt nie ma (już) takiego zdjęcia.</translation>
    </message>
    <message>
        <source>Added the photo {}</source>
        <translation>Dodanie zdjęcia {}</translation>
    </message>
    <message>
        <source>A photo needs the fingerprint of its bytes.</source>
        <translation>Zdjęcie musi mieć sumę kontrolną swoich bajtów.</translation>
    </message>
    <message>
        <source>Set the grid of a photo</source>
        <translation>Ustawienie siatki zdjęcia</translation>
    </message>
    <message>
        <source>Set the faces of a photo</source>
        <translation>Ustawienie twarzy zdjęcia</translation>
    </message>
    <message>
        <source>Removed a photo</source>
        <translation>Usunięcie zdjęcia</translation>
    </message>
    <message numerus="yes">
        <source>This photo cannot be removed: {} cut from it {} in the project. Undo the cutting first.</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Tego zdjęcia nie można usunąć: w projekcie jest %Ln twarz z niego wycięta. Najpierw cofnij wycinanie.</numerusform>
            <numerusform>Tego zdjęcia nie można usunąć: w projekcie są %Ln twarze z niego wycięte. Najpierw cofnij wycinanie.</numerusform>
            <numerusform>Tego zdjęcia nie można usunąć: w projekcie jest %Ln twarzy z niego wyciętych. Najpierw cofnij wycinanie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has no such run (any more).</source>
        <translation>Projekt nie ma (już) takiego przebiegu.</translation>
    </message>
    <message>
        <source>run {}</source>
        <translation>przebieg {}</translation>
    </message>
    <message>
        <source>A step cannot undo or redo while it is being made.</source>
        <translation>Krok nie może cofać ani ponawiać w trakcie wykonywania.</translation>
    </message>
    <message>
        <source>A recipe in the project holds a word that is not known.</source>
        <translation>Przepis w projekcie zawiera nieznane słowo.</translation>
    </message>
    <message>
        <source>A recipe in the project is damaged. Run “faces check --repair” on it. ({})</source>
        <translation>Przepis w projekcie jest uszkodzony. Uruchom na projekcie „faces check --repair”. ({})</translation>
    </message>
    <message>
        <source>Let each network have its own recipe</source>
        <translation>Własny przepis dla każdej sieci</translation>
    </message>
    <message>
        <source>Changed the recipe</source>
        <translation>Zmiana przepisu</translation>
    </message>
    <message>
        <source>A run cannot be removed within a step, since that could not be undone.</source>
        <translation>Przebiegu nie można usunąć w ramach kroku, bo tego nie dałoby się cofnąć.</translation>
    </message>
    <message>
        <source>Split the faces</source>
        <translation>Podział twarzy</translation>
    </message>
    <message>
        <source>A suggestion needs one probability for each of its attributes.</source>
        <translation>Podpowiedź musi mieć po jednym prawdopodobieństwie na każdą ze swoich cech.</translation>
    </message>
    <message numerus="yes">
        <source>Sent {} to the suspicious ones</source>
        <comment>labels</comment>
        <translation>
            <numerusform>Przeniesienie %Ln etykiety do podejrzanych</numerusform>
            <numerusform>Przeniesienie %Ln etykiet do podejrzanych</numerusform>
            <numerusform>Przeniesienie %Ln etykiet do podejrzanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {} from the suspicious ones</source>
        <comment>labels</comment>
        <translation>
            <numerusform>Zabranie %Ln etykiety z podejrzanych</numerusform>
            <numerusform>Zabranie %Ln etykiet z podejrzanych</numerusform>
            <numerusform>Zabranie %Ln etykiet z podejrzanych</numerusform>
        </translation>
    </message>
    <message>
        <source>The change could not be finished and nothing was changed. Try again.</source>
        <translation>Zmiany nie udało się dokończyć i niczego nie zmieniono. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A record of a search in the project is damaged. Run “faces check” on it. ({})</source>
        <translation>Zapis poszukiwania w projekcie jest uszkodzony. Uruchom na projekcie „faces check”. ({})</translation>
    </message>
    <message>
        <source>The project has no such search (any more).</source>
        <translation>Projekt nie ma (już) takiego poszukiwania.</translation>
    </message>
    <message>
        <source>search {}</source>
        <translation>poszukiwanie {}</translation>
    </message>
    <message>
        <source>A record of the project holds a word that is not known. Run “faces check” on it, or bring Faces Studio up to date.</source>
        <translation>Zapis projektu zawiera nieznane słowo. Uruchom na projekcie „faces check” albo zaktualizuj Faces Studio.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>innym programie</translation>
    </message>
    <message>
        <source>{} (process {} on {}, since {})</source>
        <translation>{} (proces {}, komputer: {}, od {})</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>ten komputer</translation>
    </message>
    <message>
        <source>This project is open in {}, so it can be looked at here but not changed. Close it there and open it here again.</source>
        <translation>Ten projekt jest otwarty w {}, więc można go tu oglądać, ale nie zmieniać. Zamknij go tam i otwórz tu ponownie.</translation>
    </message>
    <message>
        <source>The project&apos;s folder cannot be written, so the project can be looked at but not changed. Copy it to a place where you may write.</source>
        <translation>W folderze projektu nie można zapisywać, więc projekt można oglądać, ale nie zmieniać. Skopiuj go w miejsce, gdzie wolno ci zapisywać.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Nie ma takiego folderu.</translation>
    </message>
    <message>
        <source>The project could not be locked for writing: {}.</source>
        <translation>Nie udało się zablokować projektu do zapisu: {}.</translation>
    </message>
    <message>
        <source>Suggestions are accepted from a confidence between 0.5 and 1.</source>
        <translation>Podpowiedzi przyjmuje się od pewności między 0,5 a 1.</translation>
    </message>
    <message>
        <source>It is the same picture as another one of this batch.</source>
        <translation>To ten sam obraz co inny z tej partii.</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Odczytywanie zdjęć</translation>
    </message>
    <message>
        <source>The photo is no longer where it was. Put it back, or add it again from its new place.</source>
        <translation>Zdjęcia nie ma już tam, gdzie było. Odłóż je na miejsce albo dodaj ponownie z nowego.</translation>
    </message>
    <message>
        <source>The file has changed since it was added. Put the old one back, or add the new one as a photo.</source>
        <translation>Plik zmienił się od czasu dodania. Przywróć stary albo dodaj nowy jako zdjęcie.</translation>
    </message>
    <message>
        <source>The file has changed since it was opened here. Open it again.</source>
        <translation>Plik zmienił się od czasu otwarcia tutaj. Otwórz go ponownie.</translation>
    </message>
    <message>
        <source>There is no face on the photo to add. Draw a box around one first.</source>
        <translation>Na zdjęciu nie ma twarzy do dodania. Najpierw narysuj ramkę wokół jakiejś.</translation>
    </message>
    <message numerus="yes">
        <source>Added a photo with {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Dodanie zdjęcia z %Ln twarzą</numerusform>
            <numerusform>Dodanie zdjęcia z %Ln twarzami</numerusform>
            <numerusform>Dodanie zdjęcia z %Ln twarzami</numerusform>
        </translation>
    </message>
    <message>
        <source>The split is the notebooks&apos; own: variants of one face stand in training and in test.</source>
        <translation>Podział jest taki jak w notatnikach: warianty jednej twarzy są i w zbiorze uczącym, i w testowym.</translation>
    </message>
    <message>
        <source>Faces {} belong together, but stand in different parts.</source>
        <translation>Twarze {} należą do siebie, ale są w różnych częściach.</translation>
    </message>
    <message>
        <source>Faces {} look nearly the same, but stand in different parts.</source>
        <translation>Twarze {} wyglądają niemal tak samo, ale są w różnych częściach.</translation>
    </message>
    <message>
        <source>Run {} was killed while it wrote a file; the half of it was still there.</source>
        <translation>Przebieg {} przerwano podczas zapisywania pliku; pozostała jego niedokończona część.</translation>
    </message>
    <message>
        <source>Looking at faces</source>
        <translation>Przeglądanie twarzy</translation>
    </message>
    <message>
        <source>Face {}: {}</source>
        <translation>Twarz {}: {}</translation>
    </message>
    <message>
        <source>No grid and no faces were found on it. Give its columns and rows.</source>
        <translation>Nie znaleziono na nim ani siatki, ani twarzy. Podaj liczbę kolumn i wierszy.</translation>
    </message>
    <message numerus="yes">
        <source>Cut {} from {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Wycięcie %Ln twarzy ({1})</numerusform>
            <numerusform>Wycięcie %Ln twarzy ({1})</numerusform>
            <numerusform>Wycięcie %Ln twarzy ({1})</numerusform>
        </translation>
    </message>
    <message>
        <source>Cutting faces and removing backgrounds</source>
        <translation>Wycinanie twarzy i usuwanie tła</translation>
    </message>
    <message>
        <source>Cutting faces</source>
        <translation>Wycinanie twarzy</translation>
    </message>
    <message>
        <source>A grid has 1 to 200 columns and 1 to 200 rows.</source>
        <translation>Siatka ma od 1 do 200 kolumn i od 1 do 200 wierszy.</translation>
    </message>
    <message>
        <source>Margin and gap are 0 to 10000 pixels.</source>
        <translation>Margines i odstęp wynoszą od 0 do 10000 pikseli.</translation>
    </message>
    <message>
        <source>The grid “{}” is neither “auto”, “detect” nor columns x rows as in “14x10” (1 to 200 each).</source>
        <translation>Siatka „{}” to ani „auto”, ani „detect”, ani kolumny × wiersze, jak w „14x10” (od 1 do 200).</translation>
    </message>
    <message>
        <source>The {} is not where it was when it was chosen. Put the file back, choose another, or go back to what is built in.</source>
        <translation>Nie ma już pliku, który wybrano ({}). Odłóż go na miejsce, wybierz inny albo wróć do wbudowanego rozwiązania.</translation>
    </message>
    <message>
        <source>network that removes backgrounds</source>
        <translation>sieć usuwająca tło</translation>
    </message>
    <message>
        <source>network that finds faces</source>
        <translation>sieć znajdująca twarze</translation>
    </message>
    <message>
        <source>Matrix products run on the reference BLAS, many times slower than they could. Install the package libopenblas0-openmp.</source>
        <translation>Iloczyny macierzy liczy referencyjny BLAS, wiele razy wolniej, niż to możliwe. Zainstaluj pakiet libopenblas0-openmp.</translation>
    </message>
    <message>
        <source>{}: a grid of {} x {} cells is doubtful ({:.0f} % sure)</source>
        <translation>{}: siatka {} × {} pól jest wątpliwa (pewność {}%)</translation>
    </message>
    <message>
        <source>{}, but no face was found either, so it was cut by the grid. Look through its faces.</source>
        <translation>{}, ale nie znaleziono też żadnej twarzy, więc pocięto je według siatki. Przejrzyj jego twarze.</translation>
    </message>
    <message numerus="yes">
        <source>{}, so the {} found on it {} cut instead. If it is a grid, give its columns and rows.</source>
        <comment>faces</comment>
        <translation>
            <numerusform>{0}, więc zamiast tego wycięto %Ln znalezioną na nim twarz. Jeśli to siatka, podaj liczbę jej kolumn i wierszy.</numerusform>
            <numerusform>{0}, więc zamiast tego wycięto %Ln znalezione na nim twarze. Jeśli to siatka, podaj liczbę jej kolumn i wierszy.</numerusform>
            <numerusform>{0}, więc zamiast tego wycięto %Ln znalezionych na nim twarzy. Jeśli to siatka, podaj liczbę jej kolumn i wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has no such attribute in use. “faces attributes” lists them.</source>
        <translation>Projekt nie używa takiej cechy. „faces attributes” wypisuje używane.</translation>
    </message>
    <message>
        <source>The split of this run is missing. “faces check” may know more.</source>
        <translation>Brakuje podziału tego przebiegu. „faces check” może wiedzieć więcej.</translation>
    </message>
    <message>
        <source>Reading faces</source>
        <translation>Odczytywanie twarzy</translation>
    </message>
    <message>
        <source>None of its faces could be used.</source>
        <translation>Nie udało się użyć żadnej z jego twarzy.</translation>
    </message>
    <message>
        <source>This run is still being trained. Wait for it to end, or stop it first.</source>
        <translation>Ten przebieg jeszcze się uczy. Poczekaj, aż skończy, albo najpierw go zatrzymaj.</translation>
    </message>
    <message>
        <source>The run has no validation faces to choose a threshold on. Give a value.</source>
        <translation>Przebieg nie ma twarzy walidacyjnych, na których można wybrać próg. Podaj wartość.</translation>
    </message>
    <message>
        <source>No threshold reaches this on the faces judged out of fold. Ask for less.</source>
        <translation>Żaden próg tego nie osiąga na twarzach ocenionych w walidacji krzyżowej. Podaj mniejszą wartość.</translation>
    </message>
    <message>
        <source>No threshold reaches this on the validation faces. Ask for less.</source>
        <translation>Żaden próg tego nie osiąga na twarzach walidacyjnych. Podaj mniejszą wartość.</translation>
    </message>
    <message>
        <source>This run was not trained on it; it knows {}.</source>
        <translation>Ten przebieg się tego nie uczył; zna: {}.</translation>
    </message>
    <message>
        <source>A threshold, precision or recall lies between 0 and 1.</source>
        <translation>Próg, precyzja i czułość leżą między 0 a 1.</translation>
    </message>
    <message>
        <source>Reading what the network makes of its training faces</source>
        <translation>Odczytywanie, co sieć widzi w swoich twarzach uczących</translation>
    </message>
    <message>
        <source>These features are of another network.</source>
        <translation>Te cechy obrazu należą do innej sieci.</translation>
    </message>
    <message>
        <source>Name the format to write: {}.</source>
        <translation>Podaj format do zapisania: {}.</translation>
    </message>
    <message>
        <source>The file gives parts, but the project has a split already: it stays as it is.</source>
        <translation>Plik podaje części, ale projekt ma już podział: zostaje taki, jaki jest.</translation>
    </message>
    <message numerus="yes">
        <source>Imported {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Zaimportowanie %Ln twarzy</numerusform>
            <numerusform>Zaimportowanie %Ln twarzy</numerusform>
            <numerusform>Zaimportowanie %Ln twarzy</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging faces</source>
        <translation>Ocenianie twarzy</translation>
    </message>
    <message>
        <source>Removing backgrounds</source>
        <translation>Usuwanie tła</translation>
    </message>
    <message numerus="yes">
        <source>Removed the background of {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Usunięcie tła %Ln twarzy</numerusform>
            <numerusform>Usunięcie tła %Ln twarzy</numerusform>
            <numerusform>Usunięcie tła %Ln twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back the background of {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Przywrócenie tła %Ln twarzy</numerusform>
            <numerusform>Przywrócenie tła %Ln twarzy</numerusform>
            <numerusform>Przywrócenie tła %Ln twarzy</numerusform>
        </translation>
    </message>
    <message>
        <source>The mask of a face must be as large as its picture.</source>
        <translation>Maska twarzy musi być tak duża jak jej obraz.</translation>
    </message>
    <message>
        <source>Brushed a background</source>
        <translation>Poprawienie tła pędzlem</translation>
    </message>
    <message>
        <source>trained at</source>
        <translation>uczono od</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projekt</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>The learner could not be opened ({}). Install the program again.</source>
        <translation>Nie udało się otworzyć modułu uczącego ({}). Zainstaluj program ponownie.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nie podano przyczyny</translation>
    </message>
    <message>
        <source>The first epoch had not ended yet: start the training anew.</source>
        <translation>Pierwsza epoka jeszcze się nie skończyła: zacznij uczenie od nowa.</translation>
    </message>
    <message>
        <source>What was learned up to the last epoch that ended is kept; resume with “faces train {} --resume {}”, alone or with as many workers as you like.</source>
        <translation>To, czego nauczono się do ostatniej ukończonej epoki, jest zachowane; wznów przez „faces train {} --resume {}”, samodzielnie albo z dowolną liczbą procesów.</translation>
    </message>
    <message>
        <source>Drawing photos and cutting faces</source>
        <translation>Rysowanie zdjęć i wycinanie twarzy</translation>
    </message>
    <message>
        <source>A demo has 1 to 100 photos.</source>
        <translation>Projekt pokazowy ma od 1 do 100 zdjęć.</translation>
    </message>
    <message>
        <source>The project has no trained run yet. Train one first.</source>
        <translation>Projekt nie ma jeszcze nauczonego przebiegu. Najpierw naucz jakiś.</translation>
    </message>
    <message>
        <source>There is no such run. Name one by its number, or say “last”; “faces runs” lists them.</source>
        <translation>Nie ma takiego przebiegu. Podaj jego numer albo „last”; „faces runs” wypisuje wszystkie.</translation>
    </message>
    <message>
        <source>Only models that end in “.faces-model” are read here. Publish the run as one; this file is for other programs, its card says how they run it.</source>
        <translation>Czytane są tu tylko modele kończące się na „.faces-model”. Opublikuj przebieg jako taki; ten plik jest dla innych programów, a jego karta mówi, jak go uruchomić.</translation>
    </message>
    <message>
        <source>This run has no model: it ended before its first epoch did.</source>
        <translation>Ten przebieg nie ma modelu: skończył się przed końcem pierwszej epoki.</translation>
    </message>
    <message>
        <source>This model belongs to another run. Put the run&apos;s own back from a copy.</source>
        <translation>Ten model należy do innego przebiegu. Przywróć z kopii własny model przebiegu.</translation>
    </message>
    <message>
        <source>A patch has 1 to {} pixels a side.</source>
        <translation>Zasłaniany fragment ma bok od 1 do {} pikseli.</translation>
    </message>
    <message>
        <source>Patches follow each other without gaps: 1 pixel to a patch&apos;s side.</source>
        <translation>Zasłaniane fragmenty następują po sobie bez przerw: przesunięcie od 1 piksela do boku fragmentu.</translation>
    </message>
    <message>
        <source>Covering the face, piece by piece</source>
        <translation>Zasłanianie twarzy, fragment po fragmencie</translation>
    </message>
    <message>
        <source>Out-of-fold thresholds: network {} of {}</source>
        <translation>Progi z walidacji krzyżowej: sieć {} z {}</translation>
    </message>
    <message>
        <source>{}, judging</source>
        <translation>{}, ocenianie</translation>
    </message>
    <message>
        <source>Preparing faces of the folds</source>
        <translation>Przygotowywanie twarzy do walidacji krzyżowej</translation>
    </message>
    <message>
        <source>no longer in the grid</source>
        <translation>już poza siatką</translation>
    </message>
    <message>
        <source>No face was found. --face takes the whole picture as one.</source>
        <translation>Nie znaleziono twarzy. --face bierze cały obraz za jedną.</translation>
    </message>
    <message>
        <source>{}, run {}</source>
        <translation>{}, przebieg {}</translation>
    </message>
    <message>
        <source>The pictures could not be put down before they are written to the project: the disk is full or not writable. Make room and import again.</source>
        <translation>Nie udało się odłożyć obrazów przed zapisaniem ich w projekcie: dysk jest pełny lub nie można na nim zapisywać. Zrób miejsce i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>This model was trained with backgrounds removed by “{}”, and that file is not here any more, or has changed. Put it back, or name it as the matting model (in the settings, or with --matting).</source>
        <translation>Ten model uczył się na twarzach z tłem usuniętym przez „{}”, a tego pliku już tu nie ma albo się zmienił. Odłóż go na miejsce albo wskaż jako model usuwania tła (w ustawieniach lub przez --matting).</translation>
    </message>
    <message>
        <source>The form of a published model follows from the file&apos;s ending: “.pt” (TorchScript), “.onnx” or “.faces-model”. Choose one of these.</source>
        <translation>Postać publikowanego modelu wynika z końcówki pliku: „.pt” (TorchScript), „.onnx” lub „.faces-model”. Wybierz jedną z nich.</translation>
    </message>
    <message>
        <source>The model&apos;s card would be written here, but this is no card of Faces Studio. Publish under another name, or move this file away.</source>
        <translation>Tu powstałaby karta modelu, ale ten plik nie jest kartą programu Faces Studio. Opublikuj pod inną nazwą albo przenieś ten plik.</translation>
    </message>
    <message>
        <source>The report would be written here, but this is no report of Faces Studio. Choose another folder, or move this file away.</source>
        <translation>Tu powstałby raport, ale ten plik nie jest raportem programu Faces Studio. Wybierz inny folder albo przenieś ten plik.</translation>
    </message>
    <message>
        <source>A report needs a folder to be written to.</source>
        <translation>Raport wymaga folderu, w którym ma powstać.</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>Rysowanie raportu</translation>
    </message>
    <message>
        <source>Gathering the report</source>
        <translation>Zbieranie raportu</translation>
    </message>
    <message>
        <source>Out-of-fold thresholds need a split that keeps together what belongs together: in a classic split variants of one face stand on several sides. Make another split, or train without them.</source>
        <translation>Progi z walidacji krzyżowej wymagają podziału, który trzyma razem to, co do siebie należy: w klasycznym podziale warianty jednej twarzy są po różnych stronach. Zrób inny podział albo ucz bez nich.</translation>
    </message>
    <message>
        <source>There are no faces to learn from. Cut some from photos, or import some.</source>
        <translation>Nie ma twarzy do nauki. Wytnij jakieś ze zdjęć albo zaimportuj.</translation>
    </message>
    <message>
        <source>Looking for near-duplicates</source>
        <translation>Szukanie niemal duplikatów</translation>
    </message>
    <message>
        <source>None of the faces it names is in the project.</source>
        <translation>Żadnej z wymienionych w nim twarzy nie ma w projekcie.</translation>
    </message>
    <message numerus="yes">
        <source>{} not named in the file; they join their group&apos;s side, the others join training.</source>
        <comment>faces are</comment>
        <translation>
            <numerusform>Plik nie wymienia %Ln twarzy; trafia ona na stronę swojej grupy, a bez grupy do zbioru uczącego.</numerusform>
            <numerusform>Plik nie wymienia %Ln twarzy; trafiają one na stronę swojej grupy, a te bez grupy do zbioru uczącego.</numerusform>
            <numerusform>Plik nie wymienia %Ln twarzy; trafiają one na stronę swojej grupy, a te bez grupy do zbioru uczącego.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} named in the file, but not kept in the project.</source>
        <comment>faces are</comment>
        <translation>
            <numerusform>%Ln twarz jest wymieniona w pliku, ale nie jest zachowana w projekcie.</numerusform>
            <numerusform>%Ln twarze są wymienione w pliku, ale nie są zachowane w projekcie.</numerusform>
            <numerusform>%Ln twarzy jest wymienionych w pliku, ale nie są zachowane w projekcie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning {}</source>
        <translation>Uczenie: {}</translation>
    </message>
    <message>
        <source>The rate of right suggestions lies between 0.5 and 0.999.</source>
        <translation>Odsetek trafnych podpowiedzi leży między 0,5 a 0,999.</translation>
    </message>
    <message>
        <source>An attribute is learned from 10 labels or more.</source>
        <translation>Cechy uczy się z co najmniej 10 etykiet.</translation>
    </message>
    <message>
        <source>An attribute is learned from 4 labels of each value or more.</source>
        <translation>Cechy uczy się z co najmniej 4 etykiet każdej wartości.</translation>
    </message>
    <message>
        <source>Suggestions are checked in 2 to 20 folds.</source>
        <translation>Podpowiedzi sprawdza się na 2 do 20 częściach.</translation>
    </message>
    <message>
        <source>Suggestions are learned from up to 100 faces or more.</source>
        <translation>Najwięcej twarzy, z których uczy się podpowiedzi: 100 lub więcej.</translation>
    </message>
    <message>
        <source>Suggestions are made for up to 100 faces or more.</source>
        <translation>Najwięcej twarzy, dla których tworzy się podpowiedzi: 100 lub więcej.</translation>
    </message>
    <message>
        <source>The project has no such attribute. “faces attributes” lists them.</source>
        <translation>Projekt nie ma takiej cechy. „faces attributes” wypisuje wszystkie.</translation>
    </message>
    <message>
        <source>There was not enough memory. Close other programs, or choose the compact network.</source>
        <translation>Zabrakło pamięci. Zamknij inne programy albo wybierz sieć „compact”.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {}</source>
        <translation>Wewnętrzny błąd programu: {}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Uczenie</translation>
    </message>
    <message>
        <source>There is no such run. “faces runs” lists them.</source>
        <translation>Nie ma takiego przebiegu. „faces runs” wypisuje wszystkie.</translation>
    </message>
    <message>
        <source>This run has finished: there is nothing to resume.</source>
        <translation>Ten przebieg się skończył: nie ma czego wznawiać.</translation>
    </message>
    <message>
        <source>This run ended before its first epoch did: start a new one.</source>
        <translation>Ten przebieg skończył się przed końcem pierwszej epoki: zacznij nowy.</translation>
    </message>
    <message>
        <source>Faces, labels or the split changed since this run began. Undo the changes, or start a new run.</source>
        <translation>Od początku tego przebiegu zmieniły się twarze, etykiety lub podział. Cofnij zmiany albo zacznij nowy przebieg.</translation>
    </message>
    <message>
        <source>Preparing {} faces</source>
        <translation>Przygotowywanie twarzy ({})</translation>
    </message>
    <message>
        <source>Preparing train faces</source>
        <translation>Przygotowywanie twarzy zbioru uczącego</translation>
    </message>
    <message>
        <source>Preparing validation faces</source>
        <translation>Przygotowywanie twarzy zbioru walidacyjnego</translation>
    </message>
    <message>
        <source>Preparing test faces</source>
        <translation>Przygotowywanie twarzy zbioru testowego</translation>
    </message>
    <message>
        <source>Preparing faces</source>
        <translation>Przygotowywanie twarzy</translation>
    </message>
    <message>
        <source>The validation faces gave no finite value.</source>
        <translation>Twarze walidacyjne nie dały skończonej wartości.</translation>
    </message>
    <message>
        <source>None of the trials could be trained. The first one: {}</source>
        <translation>W żadnej próbie nie udało się nauczyć sieci. Pierwsza: {}</translation>
    </message>
    <message>
        <source>A search compares networks on validation faces, and the split has none. Make one with “faces split --validation 16”.</source>
        <translation>Poszukiwanie porównuje sieci na twarzach walidacyjnych, a podział ich nie ma. Zrób taki przez „faces split --validation 16”.</translation>
    </message>
    <message>
        <source>There is no search to go on with: begin one with “faces tune”.</source>
        <translation>Nie ma poszukiwania, które można kontynuować: zacznij je przez „faces tune”.</translation>
    </message>
    <message>
        <source>The split of this search is missing. A check of the project may know more.</source>
        <translation>Brakuje podziału tego poszukiwania. Sprawdzenie projektu może wiedzieć więcej.</translation>
    </message>
    <message>
        <source>Faces, labels, the split or the recipe changed since this search began. Undo the changes, or begin a new one.</source>
        <translation>Od początku tego poszukiwania zmieniły się twarze, etykiety, podział lub przepis. Cofnij zmiany albo zacznij nowe.</translation>
    </message>
    <message>
        <source>Only the latest search can go on: the weights of earlier ones are gone.</source>
        <translation>Kontynuować można tylko ostatnie poszukiwanie: wag wcześniejszych już nie ma.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Only a square picture of bytes can be altered.</source>
        <translation>Zmieniać można tylko kwadratowy obraz złożony z bajtów.</translation>
    </message>
    <message>
        <source>The background can only be removed from a colour face.</source>
        <translation>Tło można usunąć tylko z kolorowej twarzy.</translation>
    </message>
    <message>
        <source>What reads cameras could not be opened ({}). Install the program again.</source>
        <translation>Nie udało się otworzyć modułu czytającego kamery ({}). Zainstaluj program ponownie.</translation>
    </message>
    <message>
        <source>The camera is not there (any more). Plug it in again.</source>
        <translation>Kamery (już) nie ma. Podłącz ją ponownie.</translation>
    </message>
    <message>
        <source>The camera gives no pictures. Close the program that uses it, or plug it in again.</source>
        <translation>Kamera nie daje obrazu. Zamknij program, który jej używa, albo podłącz ją ponownie.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Plug it in again.</source>
        <translation>Kamera przestała dawać obraz. Podłącz ją ponownie.</translation>
    </message>
    <message>
        <source>A face can only be cut from a colour photo.</source>
        <translation>Twarz można wyciąć tylko z kolorowego zdjęcia.</translation>
    </message>
    <message>
        <source>The box of a face must be between 1 and 30000 pixels wide.</source>
        <translation>Ramka twarzy musi mieć szerokość od 1 do 30000 pikseli.</translation>
    </message>
    <message>
        <source>The GIF picture is cut short or damaged. Copy the file again from where it came from.</source>
        <translation>Obraz GIF jest urwany lub uszkodzony. Skopiuj plik ponownie stamtąd, skąd pochodzi.</translation>
    </message>
    <message>
        <source>The JPEG picture is cut short or damaged. Copy the file again from where it came from.</source>
        <translation>Obraz JPEG jest urwany lub uszkodzony. Skopiuj plik ponownie stamtąd, skąd pochodzi.</translation>
    </message>
    <message>
        <source>A face&apos;s mask is damaged. “faces check --repair” removes it.</source>
        <translation>Maska twarzy jest uszkodzona. Usunie ją „faces check --repair”.</translation>
    </message>
    <message>
        <source>A drawn face has a side between 16 and 1024 pixels.</source>
        <translation>Rysowana twarz ma bok od 16 do 1024 pikseli.</translation>
    </message>
    <message>
        <source>A demo has photos from 0 to 10000.</source>
        <translation>Zdjęcia projektu pokazowego mają numery od 0 do 10000.</translation>
    </message>
    <message>
        <source>The face detector&apos;s data are not installed. Install the package opencv-data, or set OPENCV_HAARCASCADES to the folder that holds them.</source>
        <translation>Dane detektora twarzy nie są zainstalowane. Zainstaluj pakiet opencv-data albo ustaw OPENCV_HAARCASCADES na folder, w którym leżą.</translation>
    </message>
    <message>
        <source>The face detector&apos;s data can&apos;t be read. Install the package opencv-data again.</source>
        <translation>Nie można odczytać danych detektora twarzy. Zainstaluj pakiet opencv-data ponownie.</translation>
    </message>
    <message>
        <source>Faces can only be looked for on a colour photo.</source>
        <translation>Twarzy można szukać tylko na kolorowym zdjęciu.</translation>
    </message>
    <message>
        <source>Faces could not be looked for on this photo (OpenCV: {}). Scale it down, or set the boxes by hand.</source>
        <translation>Na tym zdjęciu nie udało się szukać twarzy (OpenCV: {}). Zmniejsz je albo ustaw ramki ręcznie.</translation>
    </message>
    <message>
        <source>A grid can only be looked for on a colour photo.</source>
        <translation>Siatki można szukać tylko na kolorowym zdjęciu.</translation>
    </message>
    <message>
        <source>Give both the rows and the columns of the grid, or neither.</source>
        <translation>Podaj zarówno wiersze, jak i kolumny siatki albo żadnych.</translation>
    </message>
    <message>
        <source>A grid needs at least one row and one column.</source>
        <translation>Siatka musi mieć co najmniej jeden wiersz i jedną kolumnę.</translation>
    </message>
    <message>
        <source>Margin and gap of a grid can&apos;t be negative.</source>
        <translation>Margines i odstęp siatki nie mogą być ujemne.</translation>
    </message>
    <message>
        <source>The photo is too small for this grid: choose fewer rows and columns or a smaller margin and gap.</source>
        <translation>Zdjęcie jest za małe na tę siatkę: wybierz mniej wierszy i kolumn albo mniejszy margines i odstęp.</translation>
    </message>
    <message>
        <source>Only a mask can be brushed.</source>
        <translation>Pędzlem można poprawiać tylko maskę.</translation>
    </message>
    <message>
        <source>The brush needs a radius above 0 and a place.</source>
        <translation>Pędzel potrzebuje promienia większego od 0 i miejsca.</translation>
    </message>
    <message>
        <source>This can&apos;t be used as a matting model: {}. Choose an ONNX file of a U2-Net that takes one colour picture and gives one mask.</source>
        <translation>Tego nie można użyć jako modelu usuwania tła: {}. Wybierz plik ONNX sieci U2-Net, która bierze jeden kolorowy obraz i daje jedną maskę.</translation>
    </message>
    <message>
        <source>the file is damaged, or no ONNX file</source>
        <translation>plik jest uszkodzony albo nie jest plikiem ONNX</translation>
    </message>
    <message>
        <source>the file {}</source>
        <translation>plik {}</translation>
    </message>
    <message>
        <source>its input is no single picture in colour</source>
        <translation>jego wejście nie jest jednym kolorowym obrazem</translation>
    </message>
    <message>
        <source>its input has a side outside of 16 to 2048 pixels</source>
        <translation>jego wejście ma bok spoza zakresu od 16 do 2048 pikseli</translation>
    </message>
    <message>
        <source>OpenCV can&apos;t run the network</source>
        <translation>OpenCV nie potrafi uruchomić tej sieci</translation>
    </message>
    <message>
        <source>its first output is no single mask</source>
        <translation>jego pierwsze wyjście nie jest jedną maską</translation>
    </message>
    <message>
        <source>it gives values that are no numbers</source>
        <translation>daje wartości, które nie są liczbami</translation>
    </message>
    <message>
        <source>the file is damaged, or OpenCV does not know a layer of it</source>
        <translation>plik jest uszkodzony albo OpenCV nie zna jednej z jego warstw</translation>
    </message>
    <message>
        <source>the file holds no network</source>
        <translation>plik nie zawiera sieci</translation>
    </message>
    <message>
        <source>keeps its weights in a second file: save the model as one file</source>
        <translation>trzyma wagi w drugim pliku: zapisz model jako jeden plik</translation>
    </message>
    <message>
        <source>is damaged: a weight is shorter or longer than it says</source>
        <translation>jest uszkodzony: waga jest krótsza lub dłuższa, niż zapowiada</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Scale it down first.</source>
        <translation>Brakuje pamięci na ten obraz. Najpierw go zmniejsz.</translation>
    </message>
    <message>
        <source>The picture has a size or shape that can&apos;t be worked on. Crop or scale it first. (OpenCV: {})</source>
        <translation>Obraz ma rozmiar lub kształt, z którym nie da się pracować. Najpierw go przytnij lub przeskaluj. (OpenCV: {})</translation>
    </message>
    <message>
        <source>The box of the face in the picture must not be empty.</source>
        <translation>Ramka twarzy na obrazie nie może być pusta.</translation>
    </message>
    <message>
        <source>Only a picture in colour can be prepared for the network.</source>
        <translation>Dla sieci można przygotować tylko kolorowy obraz.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>pusta</translation>
    </message>
    <message>
        <source>mask nearly empty</source>
        <translation>maska prawie pusta</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ciemna</translation>
    </message>
    <message>
        <source>washed out</source>
        <translation>wyblakła</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>nieostra</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>ucięta</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>Plik jest pusty. Skopiuj go ponownie stamtąd, skąd pochodzi.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Use JPEG, PNG, WebP, TIFF, BMP or GIF.</source>
        <translation>To nie jest obraz, który da się odczytać. Użyj JPEG, PNG, WebP, TIFF, BMP lub GIF.</translation>
    </message>
    <message>
        <source>The {} picture is cut short or damaged: it doesn&apos;t say how large it is. Copy the file again from where it came from.</source>
        <translation>Obraz {} jest urwany lub uszkodzony: nie mówi, jak jest duży. Skopiuj plik ponownie stamtąd, skąd pochodzi.</translation>
    </message>
    <message>
        <source>The picture says that it has {} x {} pixels; {} megapixels is the most that can be read. Scale it down first.</source>
        <translation>Obraz podaje, że ma {} × {} pikseli; odczytać można najwyżej {} megapikseli. Najpierw go zmniejsz.</translation>
    </message>
    <message>
        <source>The {} picture is cut short: the file ends before its last pixel. Copy the file again from where it came from.</source>
        <translation>Obraz {} jest urwany: plik kończy się przed ostatnim pikselem. Skopiuj plik ponownie stamtąd, skąd pochodzi.</translation>
    </message>
    <message>
        <source>The picture&apos;s pixels are of a kind that can&apos;t be read. Save it with 8 or 16 bits a channel.</source>
        <translation>Piksele obrazu są rodzaju, którego nie da się odczytać. Zapisz go z 8 lub 16 bitami na kanał.</translation>
    </message>
    <message>
        <source>The {} picture is damaged, or of a kind that can&apos;t be read. Open it in another program and save it as PNG.</source>
        <translation>Obraz {} jest uszkodzony albo rodzaju, którego nie da się odczytać. Otwórz go w innym programie i zapisz jako PNG.</translation>
    </message>
    <message>
        <source>The picture has an odd number of colour channels. Save it as an RGB picture.</source>
        <translation>Obraz ma nietypową liczbę kanałów koloru. Zapisz go jako obraz RGB.</translation>
    </message>
    <message>
        <source>A picture could not be turned into PNG.</source>
        <translation>Nie udało się zamienić obrazu na PNG.</translation>
    </message>
    <message>
        <source>Only a picture of bytes can be scaled, and only to a size of at least one pixel.</source>
        <translation>Skalować można tylko obraz złożony z bajtów i tylko do rozmiaru co najmniej jednego piksela.</translation>
    </message>
    <message>
        <source>A picture could not be written as JPEG.</source>
        <translation>Nie udało się zapisać obrazu jako JPEG.</translation>
    </message>
    <message>
        <source>This is no YuNet face detector, or the file is damaged. Download face_detection_yunet_2023mar.onnx again, or use the built-in detector.</source>
        <translation>To nie jest detektor twarzy YuNet albo plik jest uszkodzony. Pobierz ponownie face_detection_yunet_2023mar.onnx albo użyj wbudowanego detektora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln przebieg</numerusform>
            <numerusform>%Ln przebiegi</numerusform>
            <numerusform>%Ln przebiegów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opinions are of faces or attributes that are not there.</source>
        <translation>
            <numerusform>%Ln opinia dotyczy twarzy lub cechy, której nie ma.</numerusform>
            <numerusform>%Ln opinie dotyczą twarzy lub cech, których nie ma.</numerusform>
            <numerusform>%Ln opinii dotyczy twarzy lub cech, których nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled labels are of faces or attributes that are not there.</source>
        <translation>
            <numerusform>%Ln rozstrzygnięta etykieta dotyczy twarzy lub cechy, której nie ma.</numerusform>
            <numerusform>%Ln rozstrzygnięte etykiety dotyczą twarzy lub cech, których nie ma.</numerusform>
            <numerusform>%Ln rozstrzygniętych etykiet dotyczy twarzy lub cech, których nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubts are about faces or attributes that are not there.</source>
        <translation>
            <numerusform>%Ln wątpliwość dotyczy twarzy lub cechy, której nie ma.</numerusform>
            <numerusform>%Ln wątpliwości dotyczą twarzy lub cech, których nie ma.</numerusform>
            <numerusform>%Ln wątpliwości dotyczy twarzy lub cech, których nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are of splits that are not there.</source>
        <translation>
            <numerusform>%Ln wpis należy do podziału, którego nie ma.</numerusform>
            <numerusform>%Ln wpisy należą do podziałów, których nie ma.</numerusform>
            <numerusform>%Ln wpisów należy do podziałów, których nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions are of nobody.</source>
        <translation>
            <numerusform>%Ln podpowiedź nie pochodzi od nikogo.</numerusform>
            <numerusform>%Ln podpowiedzi nie pochodzą od nikogo.</numerusform>
            <numerusform>%Ln podpowiedzi nie pochodzi od nikogo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is written, but a power failure may lose it: {}.</source>
        <translation>Plik jest zapisany, ale może zginąć przy zaniku zasilania: {}.</translation>
    </message>
    <message>
        <source>the disk failed. Check the disk and try again</source>
        <translation>dysk zawiódł. Sprawdź dysk i spróbuj ponownie</translation>
    </message>
    <message>
        <source>the folder is not there any more. Check that its disk is connected and try again</source>
        <translation>folderu już nie ma. Sprawdź, czy jego dysk jest podłączony, i spróbuj ponownie</translation>
    </message>
    <message>
        <source>{}. Check the folder and its disk and try again</source>
        <translation>{}. Sprawdź folder i jego dysk i spróbuj ponownie</translation>
    </message>
    <message>
        <source>its lists are nested too deeply</source>
        <translation>jego listy są zagnieżdżone zbyt głęboko</translation>
    </message>
    <message>
        <source>it cannot be made there. Choose another folder</source>
        <translation>nie można go tam utworzyć. Wybierz inny folder</translation>
    </message>
    <message>
        <source>This is no file that an archive could be in.</source>
        <translation>W takim pliku nie może być archiwum.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be read at once. Unpack it and import the folder.</source>
        <translation>Archiwum zawiera więcej plików, niż można odczytać naraz. Rozpakuj je i zaimportuj folder.</translation>
    </message>
    <message>
        <source>The table holds more cells than can be read at once. Cut it in parts.</source>
        <translation>Tabela ma więcej komórek, niż można odczytać naraz. Podziel ją na części.</translation>
    </message>
    <message>
        <source>“{}...” is too long for a picture&apos;s name.</source>
        <translation>„{}...” to za długa nazwa obrazu.</translation>
    </message>
    <message>
        <source>The JSON holds more than can be read at once. Cut it in parts.</source>
        <translation>JSON zawiera więcej, niż można odczytać naraz. Podziel go na części.</translation>
    </message>
    <message>
        <source>The XML holds more than can be read at once. Export the tasks one by one.</source>
        <translation>XML zawiera więcej, niż można odczytać naraz. Eksportuj zadania pojedynczo.</translation>
    </message>
    <message>
        <source>The archive&apos;s annotations.xml is too large. Export the tasks one by one.</source>
        <translation>Plik annotations.xml w archiwum jest za duży. Eksportuj zadania pojedynczo.</translation>
    </message>
    <message>
        <source>The file has more than {} lines, which is too much for a list of faces. Cut it in parts.</source>
        <translation>Plik ma więcej niż {} wierszy, a to za dużo jak na listę twarzy. Podziel go na części.</translation>
    </message>
    <message>
        <source>A file would be written to “{}”, which leads out of the folder. The project has an attribute with an id that is none; nothing was exported.</source>
        <translation>Plik trafiłby do „{}”, czyli poza folder. Projekt ma cechę z identyfikatorem, który nim nie jest; niczego nie wyeksportowano.</translation>
    </message>
    <message>
        <source>“{}” is no label of {}. Write yes or no, or leave the cell empty.</source>
        <translation>„{}” nie jest etykietą cechy {}. Wpisz yes lub no albo zostaw komórkę pustą.</translation>
    </message>
    <message>
        <source>The backup could not be written: {}.</source>
        <translation>Nie udało się zapisać kopii zapasowej: {}.</translation>
    </message>
    <message>
        <source>This project lies on a network disk ({}). Open it on one machine at a time, or it may be damaged; a copy on a disk of this machine is safer and quicker.</source>
        <translation>Ten projekt leży na dysku sieciowym ({}). Otwieraj go naraz tylko na jednym komputerze, inaczej może się uszkodzić; kopia na dysku tego komputera jest bezpieczniejsza i szybsza.</translation>
    </message>
    <message>
        <source>The disk failed as the change was put on it, so it may be kept or not. Check the disk, look whether the change is there, and try again where it is not.</source>
        <translation>Dysk zawiódł przy zapisywaniu zmiany, więc mogła się zachować albo nie. Sprawdź dysk, zobacz, czy zmiana jest, i spróbuj ponownie, jeśli jej nie ma.</translation>
    </message>
    <message>
        <source>The disk on which this project lies cannot lock or share files as a project needs it, as some network folders cannot. Copy the project to a disk of this machine.</source>
        <translation>Dysk, na którym leży ten projekt, nie potrafi blokować lub współdzielić plików tak, jak projekt tego potrzebuje; tak bywa z folderami sieciowymi. Skopiuj projekt na dysk tego komputera.</translation>
    </message>
    <message>
        <source>The project&apos;s database cannot be written. Check that its folder is still there, that you may write to it and that its disk is not full.</source>
        <translation>Nie można zapisać bazy danych projektu. Sprawdź, czy jego folder nadal istnieje, czy wolno ci w nim zapisywać i czy dysk nie jest pełny.</translation>
    </message>
    <message>
        <source>The disk failed to read or write the project: nothing was changed. Check the disk and try again.</source>
        <translation>Dysk zawiódł przy odczycie lub zapisie projektu: niczego nie zmieniono. Sprawdź dysk i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The project is open elsewhere or was not closed properly, and its disk cannot lock files, so its last changes cannot be read. Close it there, or copy the whole folder to a disk of this machine and open the copy.</source>
        <translation>Projekt jest otwarty gdzie indziej albo nie został prawidłowo zamknięty, a jego dysk nie potrafi blokować plików, więc nie da się odczytać ostatnich zmian. Zamknij go tam albo skopiuj cały folder na dysk tego komputera i otwórz kopię.</translation>
    </message>
    <message>
        <source>The disk is full, so the project can be looked at but not changed. Free some space and open it again.</source>
        <translation>Dysk jest pełny, więc projekt można oglądać, ale nie zmieniać. Zwolnij trochę miejsca i otwórz go ponownie.</translation>
    </message>
    <message>
        <source>The project&apos;s folder was moved, renamed or removed while it is open: nothing was changed. Put it back there and try again, or open it where it is now.</source>
        <translation>Folder otwartego projektu przeniesiono, zmieniono mu nazwę albo go usunięto: niczego nie zmieniono. Przywróć go na miejsce i spróbuj ponownie albo otwórz projekt tam, gdzie jest teraz.</translation>
    </message>
    <message>
        <source>The disk did not let project.sqlite be opened for writing, so the project can be looked at but not changed. Check the disk and try again.</source>
        <translation>Dysk nie pozwolił otworzyć project.sqlite do zapisu, więc projekt można oglądać, ale nie zmieniać. Sprawdź dysk i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file project.sqlite is write-protected, so the project can be looked at but not changed. Allow writing to it and try again.</source>
        <translation>Plik project.sqlite jest chroniony przed zapisem, więc projekt można oglądać, ale nie zmieniać. Zezwól na zapis i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The disk on which this project lies cannot lock files, as some network folders cannot, so the project can be looked at but not changed safely. Copy it to a disk of this machine.</source>
        <translation>Dysk, na którym leży ten projekt, nie potrafi blokować plików; tak bywa z folderami sieciowymi. Dlatego projekt można oglądać, ale nie da się go bezpiecznie zmieniać. Skopiuj go na dysk tego komputera.</translation>
    </message>
    <message>
        <source>The pixels of a face are damaged. Run “faces check --repair” on the project.</source>
        <translation>Piksele twarzy są uszkodzone. Uruchom na projekcie „faces check --repair”.</translation>
    </message>
    <message>
        <source>The project&apos;s database is damaged: it says of no version. Put the newest backup in its folder (project.sqlite.backup-...) in its place.</source>
        <translation>Baza danych projektu jest uszkodzona: nie podaje żadnej wersji. Zastąp ją najnowszą kopią zapasową z jego folderu (project.sqlite.backup-...).</translation>
    </message>
    <message>
        <source>The project&apos;s database holds things which are no part of a project: {}. They could do harm, so it is not opened. Take them out if they are yours, or use a backup (project.sqlite.backup-...).</source>
        <translation>Baza danych projektu zawiera rzeczy, które nie są częścią projektu: {}. Mogłyby zaszkodzić, więc nie jest otwierana. Usuń je, jeśli są twoje, albo użyj kopii zapasowej (project.sqlite.backup-...).</translation>
    </message>
    <message>
        <source>“{}” in the project&apos;s folder is a link to another place, so the project can be looked at but not changed. Put the folder itself there.</source>
        <translation>„{}” w folderze projektu jest dowiązaniem do innego miejsca, więc projekt można oglądać, ale nie zmieniać. Umieść tam sam folder.</translation>
    </message>
    <message>
        <source>the {} “{}”</source>
        <translation>{0} „{1}”</translation>
    </message>
    <message>
        <source>the {} “{}”, which is made otherwise</source>
        <translation>{0} „{1}”, zrobione inaczej</translation>
    </message>
    <message>
        <source>The file project.lock in the project&apos;s folder is a link or no plain file, so the project can be looked at but not changed. Remove project.lock and open the project again.</source>
        <translation>Plik project.lock w folderze projektu jest dowiązaniem albo nie jest zwykłym plikiem, więc projekt można oglądać, ale nie zmieniać. Usuń project.lock i otwórz projekt ponownie.</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Sprawdzanie bazy danych</translation>
    </message>
    <message>
        <source>Checking the pictures</source>
        <translation>Sprawdzanie obrazów</translation>
    </message>
    <message>
        <source>The boxes of the photo {} cannot be read. Repairing forgets them; the faces stay.</source>
        <translation>Nie można odczytać ramek zdjęcia {}. Naprawa o nich zapomina; twarze zostają.</translation>
    </message>
    <message>
        <source>The list of faces that were told apart</source>
        <translation>lista rozróżnionych twarzy</translation>
    </message>
    <message>
        <source>The list of faces that were found good enough</source>
        <translation>lista twarzy uznanych za wystarczająco dobre</translation>
    </message>
    <message>
        <source>The list of who was asked for second opinions</source>
        <translation>lista osób poproszonych o drugie opinie</translation>
    </message>
    <message>
        <source>{} cannot be read. Repairing forgets it.</source>
        <translation>Nie można odczytać: {}. Naprawa o tym zapomina.</translation>
    </message>
    <message>
        <source>Looking for pixels</source>
        <translation>Szukanie pikseli</translation>
    </message>
    <message>
        <source>Reading what is left</source>
        <translation>Odczytywanie tego, co zostało</translation>
    </message>
    <message>
        <source>Checking what was recovered</source>
        <translation>Sprawdzanie tego, co odzyskano</translation>
    </message>
    <message>
        <source>The project&apos;s database is missing.</source>
        <translation>Brakuje bazy danych projektu.</translation>
    </message>
    <message>
        <source>The beginning of the project&apos;s database is damaged.</source>
        <translation>Początek bazy danych projektu jest uszkodzony.</translation>
    </message>
    <message>
        <source>The table “{}” of the project&apos;s database is missing.</source>
        <translation>Brakuje tabeli „{}” w bazie danych projektu.</translation>
    </message>
    <message>
        <source>The damaged database could not be put aside: {}.</source>
        <translation>Nie udało się odłożyć uszkodzonej bazy danych: {}.</translation>
    </message>
    <message>
        <source>Backing up the database</source>
        <translation>Tworzenie kopii zapasowej bazy danych</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Naprawianie</translation>
    </message>
    <message>
        <source>The project&apos;s database is damaged: {}.</source>
        <translation>Baza danych projektu jest uszkodzona: {}.</translation>
    </message>
    <message>
        <source>A snapshot cannot be put back within another step.</source>
        <translation>Migawki nie można przywrócić w ramach innego kroku.</translation>
    </message>
    <message>
        <source>Put back the snapshot of {}</source>
        <translation>Przywrócenie migawki z {}</translation>
    </message>
    <message>
        <source>There is no such snapshot. “faces snapshots PROJECT” lists them.</source>
        <translation>Nie ma takiej migawki. „faces snapshots PROJEKT” wypisuje wszystkie.</translation>
    </message>
    <message>
        <source>This snapshot is damaged. Choose another one.</source>
        <translation>Ta migawka jest uszkodzona. Wybierz inną.</translation>
    </message>
    <message>
        <source>This snapshot was made by a newer Faces Studio. Bring Faces Studio up to date to use it.</source>
        <translation>Tę migawkę zrobiła nowsza wersja Faces Studio. Aby jej użyć, zaktualizuj Faces Studio.</translation>
    </message>
    <message>
        <source>The snapshot could not be copied: {}.</source>
        <translation>Nie udało się skopiować migawki: {}.</translation>
    </message>
    <message>
        <source>This snapshot cannot be read: its file is damaged or no snapshot.</source>
        <translation>Nie można odczytać tej migawki: jej plik jest uszkodzony albo nie jest migawką.</translation>
    </message>
    <message>
        <source>Something was killed while it wrote a file to the project&apos;s folder; the half of it was still there.</source>
        <translation>Jakiś program przerwano podczas zapisywania pliku w folderze projektu; pozostała jego niedokończona część.</translation>
    </message>
    <message>
        <source>The snapshot {} cannot be read. Repairing removes its file.</source>
        <translation>Nie można odczytać migawki {}. Naprawa usuwa jej plik.</translation>
    </message>
    <message>
        <source>The database as it was before is kept as {}.</source>
        <translation>Baza danych sprzed naprawy jest zachowana jako {}.</translation>
    </message>
    <message>
        <source>The project has no such face.</source>
        <translation>Projekt nie ma takiej twarzy.</translation>
    </message>
    <message>
        <source>The project has no face at this place of the photo {}. Cut the photo first.</source>
        <translation>Projekt nie ma twarzy w tym miejscu zdjęcia {}. Najpierw wytnij twarze z tego zdjęcia.</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>Odczytywanie etykiet</translation>
    </message>
    <message>
        <source>Writing labels</source>
        <translation>Zapisywanie etykiet</translation>
    </message>
    <message>
        <source>No snapshot of the project could be made, the project itself is kept as always.</source>
        <translation>Nie udało się zrobić migawki projektu; sam projekt jest zachowany jak zawsze.</translation>
    </message>
    <message>
        <source>The file labels.csv could not be brought up to date, the project itself is kept as always.</source>
        <translation>Nie udało się zaktualizować pliku labels.csv; sam projekt jest zachowany jak zawsze.</translation>
    </message>
    <message>
        <source>Making a snapshot of now</source>
        <translation>Tworzenie bieżącej migawki</translation>
    </message>
    <message>
        <source>Putting the snapshot back</source>
        <translation>Przywracanie migawki</translation>
    </message>
    <message>
        <source>The database was too damaged to mend. It is kept as {}, and a new one was made.</source>
        <translation>Baza danych była zbyt uszkodzona, aby ją naprawić. Jest zachowana jako {}, a zrobiono nową.</translation>
    </message>
    <message>
        <source>The database was missing, and a new one was made.</source>
        <translation>Bazy danych brakowało, więc zrobiono nową.</translation>
    </message>
    <message>
        <source>The project holds {}, {}, {} and {} now.</source>
        <translation>Projekt zawiera teraz: {}, {}, {} i {}.</translation>
    </message>
    <message>
        <source>What the old database did not say any more comes from the snapshot of {}.</source>
        <translation>To, czego stara baza danych już nie mówiła, pochodzi z migawki z {}.</translation>
    </message>
    <message>
        <source>There was no snapshot to fill in what the old database did not say any more.</source>
        <translation>Nie było migawki, z której można by uzupełnić to, czego stara baza danych już nie mówiła.</translation>
    </message>
    <message numerus="yes">
        <source>{} known only to labels.csv.</source>
        <comment>faces were</comment>
        <translation>
            <numerusform>%Ln twarz znał tylko plik labels.csv.</numerusform>
            <numerusform>%Ln twarze znał tylko plik labels.csv.</numerusform>
            <numerusform>%Ln twarzy znał tylko plik labels.csv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} newer than that come from labels.csv.</source>
        <comment>labels</comment>
        <translation>
            <numerusform>%Ln nowsza etykieta pochodzi z labels.csv.</numerusform>
            <numerusform>%Ln nowsze etykiety pochodzą z labels.csv.</numerusform>
            <numerusform>%Ln nowszych etykiet pochodzi z labels.csv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: the pixels of {} ({}), which {} rejected as “damaged pixels”. Cutting their photos again brings them back.</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Utracono piksele %Ln twarzy ({1}); odrzucono ją jako „uszkodzone piksele”. Ponowne wycięcie z jej zdjęcia je przywraca.</numerusform>
            <numerusform>Utracono piksele %Ln twarzy ({1}); odrzucono je jako „uszkodzone piksele”. Ponowne wycięcie z ich zdjęć je przywraca.</numerusform>
            <numerusform>Utracono piksele %Ln twarzy ({1}); odrzucono je jako „uszkodzone piksele”. Ponowne wycięcie z ich zdjęć je przywraca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: {} ({}) of labels.csv. Cut {} again, then import {}.</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Utracono %Ln twarz ({1}) z labels.csv. Wytnij ją ponownie z jej zdjęcia, a potem zaimportuj {3}.</numerusform>
            <numerusform>Utracono %Ln twarze ({1}) z labels.csv. Wytnij je ponownie z ich zdjęć, a potem zaimportuj {3}.</numerusform>
            <numerusform>Utracono %Ln twarzy ({1}) z labels.csv. Wytnij je ponownie z ich zdjęć, a potem zaimportuj {3}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs said of single faces, opinions and decisions newer than the snapshot may be lost; “faces evaluate” makes what a run said anew.</source>
        <translation>To, co przebiegi mówiły o poszczególnych twarzach, oraz opinie i decyzje nowsze niż migawka mogły zginąć; „faces evaluate” na nowo wylicza to, co mówił przebieg.</translation>
    </message>
    <message>
        <source>The list of undo steps has ended.</source>
        <translation>Lista kroków do cofnięcia została zakończona.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps can be neither undone nor redone: their records are damaged.</source>
        <translation>
            <numerusform>%Ln kroku nie można ani cofnąć, ani ponowić: jego zapis jest uszkodzony.</numerusform>
            <numerusform>%Ln kroków nie można ani cofnąć, ani ponowić: ich zapisy są uszkodzone.</numerusform>
            <numerusform>%Ln kroków nie można ani cofnąć, ani ponowić: ich zapisy są uszkodzone.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line has thousands of cells. Mend it.</source>
        <translation>Wiersz ma tysiące komórek. Popraw go.</translation>
    </message>
    <message>
        <source>More than {} lines can&apos;t be used, so this is hardly the right file. The first: {}: {}</source>
        <translation>Nie da się użyć więcej niż {} wierszy, więc to raczej nie ten plik. Pierwszy: {}: {}</translation>
    </message>
    <message>
        <source>The project&apos;s database is damaged. Run “faces check --repair” on it: what can&apos;t be mended is recovered from the newest snapshot and what can still be read.</source>
        <translation>Baza danych projektu jest uszkodzona. Uruchom na projekcie „faces check --repair”: czego nie da się naprawić, zostanie odzyskane z najnowszej migawki i z tego, co da się jeszcze odczytać.</translation>
    </message>
    <message>
        <source>project.sqlite is no database or its beginning is damaged. Run “faces check --repair” on the project: it makes a new one from the newest snapshot and what can still be read.</source>
        <translation>project.sqlite nie jest bazą danych albo ma uszkodzony początek. Uruchom na projekcie „faces check --repair”: powstanie nowa baza z najnowszej migawki i z tego, co da się jeszcze odczytać.</translation>
    </message>
    <message>
        <source>The project&apos;s database is damaged: its table “{}” is missing. Run “faces check --repair” on the project.</source>
        <translation>Baza danych projektu jest uszkodzona: brakuje jej tabeli „{}”. Uruchom na projekcie „faces check --repair”.</translation>
    </message>
    <message>
        <source>There is nothing to recover from: the project&apos;s folder holds neither a snapshot nor a database of which anything can be read.</source>
        <translation>Nie ma z czego odzyskać projektu: w jego folderze nie ma ani migawki, ani bazy danych, z której dałoby się coś odczytać.</translation>
    </message>
    <message>
        <source>The record of this step is damaged, so it can be neither undone nor redone. “faces check --repair” ends the list of steps; nothing else is lost.</source>
        <translation>Zapis tego kroku jest uszkodzony, więc nie można go ani cofnąć, ani ponowić. „faces check --repair” kończy listę kroków; nic innego nie przepada.</translation>
    </message>
    <message>
        <source>This project was written by an older Faces Studio and must be brought up to date first. Open it once where it can be written, and try again.</source>
        <translation>Ten projekt zapisała starsza wersja Faces Studio i trzeba go najpierw zaktualizować. Otwórz go raz tam, gdzie można go zapisać, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{} If {} has crashed, remove the file project.lock from its folder.</source>
        <translation>{} Jeśli to skutek awarii ({}), usuń plik project.lock z folderu projektu.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>ten program</translation>
    </message>
    <message>
        <source>The disk on which this project lies cannot share files as a project needs it, as some network folders cannot, so it can be looked at but not changed. Copy the project to a disk of this machine.</source>
        <translation>Dysk, na którym leży ten projekt, nie potrafi udostępniać plików tak, jak projekt tego wymaga (tak jak niektóre foldery sieciowe), więc można go oglądać, ale nie zmieniać. Skopiuj projekt na dysk tego komputera.</translation>
    </message>
    <message>
        <source>Scored a run</source>
        <translation>Ocena przebiegu</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder, so nothing is read from it.</source>
        <translation>To nie jest ani plik, ani folder, więc nic nie zostanie stąd odczytane.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check that it is there and that you may read it.</source>
        <translation>Nie można odczytać pliku. Sprawdź, czy istnieje i czy wolno ci go odczytać.</translation>
    </message>
    <message>
        <source>The lines have more than {} columns in all: this is no table of faces.</source>
        <translation>Wiersze mają łącznie więcej niż {} kolumn: to nie jest tabela twarzy.</translation>
    </message>
    <message>
        <source>Backups from before a repair or a new version: {}, {:.1f} MB in all. The newest is {}.</source>
        <translation>Kopie sprzed naprawy lub nowej wersji: {}, razem {}&#xa0;MB. Najnowsza to {}.</translation>
    </message>
    <message>
        <source>The file has {:.0f} MB; {:.0f} MB is the most for a picture. Save it as JPEG, or scale the picture down first.</source>
        <translation>Plik ma {}&#xa0;MB, a obraz może mieć najwyżej {}&#xa0;MB. Zapisz go jako JPEG albo najpierw zmniejsz.</translation>
    </message>
    <message>
        <source>The picture of {} x {} pixels would take {:.0f} MB of memory in the form in which it is stored; {:.0f} MB is the most. Save it as an ordinary JPEG (not progressive), or scale it down first.</source>
        <translation>Obraz {} × {} pikseli zająłby {}&#xa0;MB pamięci w postaci, w jakiej jest zapisany; najwyżej może to być {}&#xa0;MB. Zapisz go jako zwykły JPEG (nie progresywny) albo najpierw zmniejsz.</translation>
    </message>
    <message>
        <source>The picture of {} x {} pixels has an alpha channel and would take {:.0f} MB of memory; {:.0f} MB is the most. Save it without transparency, or scale it down first.</source>
        <translation>Obraz {} × {} pikseli ma kanał alfa i zająłby {}&#xa0;MB pamięci; najwyżej może to być {}&#xa0;MB. Zapisz go bez przezroczystości albo najpierw zmniejsz.</translation>
    </message>
    <message>
        <source>A face&apos;s picture is damaged. “faces check” names the faces that are.</source>
        <translation>Obraz twarzy jest uszkodzony. „faces check” wymieni uszkodzone.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read. Try again when nothing writes it.</source>
        <translation>Plik stał się krótszy w trakcie odczytu. Spróbuj ponownie, gdy nic do niego nie zapisuje.</translation>
    </message>
    <message>
        <source>{}, kernels for {} ({})</source>
        <translation>{}, jądra dla {} ({})</translation>
    </message>
    <message>
        <source>Reference BLAS ({})</source>
        <translation>Wzorcowy BLAS ({})</translation>
    </message>
    <message>
        <source>built into LibTorch</source>
        <translation>wbudowany w LibTorch</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it: {}.</source>
        <translation>Dysk nie wykonał polecenia: {}.</translation>
    </message>
</context>
<context>
    <name>faces::studio::Options</name>
    <message>
        <source>Only one project can be opened. Start the program again for another one.</source>
        <translation>Można otworzyć tylko jeden projekt. Aby otworzyć drugi, uruchom program jeszcze raz.</translation>
    </message>
    <message>
        <source>%1: There is no such folder. A project is a folder that ends in .faces.</source>
        <translation>%1: nie ma takiego folderu. Projekt to folder o nazwie zakończonej na .faces.</translation>
    </message>
    <message>
        <source>--theme %1: The theme is light or dark.</source>
        <translation>--theme %1: motyw to light (jasny) lub dark (ciemny).</translation>
    </message>
    <message>
        <source>--language %1: The window speaks en (English) and pl (Polski).</source>
        <translation>--language %1: dostępne języki to en (English) i pl (polski).</translation>
    </message>
    <message>
        <source>--size: Give it as WIDTHxHEIGHT, for example 1280x800.</source>
        <translation>--size: podaj jako SZEROKOŚĆxWYSOKOŚĆ, na przykład 1280x800.</translation>
    </message>
    <message>
        <source>Open the demo project in FOLDER; make it if it is not there.</source>
        <translation>Otwiera projekt pokazowy w folderu FOLDER; tworzy go, jeśli go tam nie ma.</translation>
    </message>
    <message>
        <source>Page to show: photos, label, dataset, train, results or try.</source>
        <translation>Strona do pokazania: photos, label, dataset, train, results lub try.</translation>
    </message>
    <message>
        <source>light or dark, for this time.</source>
        <translation>light (jasny) lub dark (ciemny), na ten raz.</translation>
    </message>
    <message>
        <source>Save a picture of the window as FILE and quit.</source>
        <translation>Zapisuje obraz okna jako FILE i kończy działanie.</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>Rozmiar okna, na przykład 1280x800.</translation>
    </message>
    <message>
        <source>Language of the window, for this time: en or pl.</source>
        <translation>Język okna, na ten raz: en lub pl.</translation>
    </message>
    <message>
        <source>Print this help and quit.</source>
        <translation>Wypisuje tę pomoc i kończy działanie.</translation>
    </message>
    <message>
        <source>Print the version and quit.</source>
        <translation>Wypisuje wersję i kończy działanie.</translation>
    </message>
    <message>
        <source>Open a window of its own, also where another one has the project open; without a project, one with the start screen.</source>
        <translation>Otwiera osobne okno, także gdy inne ma już ten projekt otwarty; bez projektu: okno z ekranem startowym.</translation>
    </message>
    <message>
        <source>%1: There is no such file. A model is a file that ends in .faces-model.</source>
        <translation>%1: Nie ma takiego pliku. Model to plik, którego nazwa kończy się na .faces-model.</translation>
    </message>
    <message>
        <source>%1: This file is no project and no model. A project is a folder that ends in .faces, a model a file that ends in .faces-model.</source>
        <translation>%1: Ten plik nie jest ani projektem, ani modelem. Projekt to folder, którego nazwa kończy się na .faces, a model to plik z nazwą na .faces-model.</translation>
    </message>
    <message>
        <source>Project folder to open, or a .faces-model file to try.</source>
        <translation>Folder projektu do otwarcia albo plik .faces-model do wypróbowania.</translation>
    </message>
    <message>
        <source>Give the page FILE before the picture is taken.</source>
        <translation>Otwiera PLIK na stronie, zanim powstanie obraz.</translation>
    </message>
    <message>
        <source>Do an action before the picture is taken, for example window.keys; may stand several times.</source>
        <translation>Wykonuje polecenie, zanim powstanie obraz, na przykład window.keys; można podać kilka razy.</translation>
    </message>
    <message>
        <source>From a few photos to a model that recognises attributes of faces.
The guide: F1 in the window, twice for all of it.</source>
        <translation>Od kilku zdjęć do modelu, który rozpoznaje cechy twarzy.
Przewodnik: F1 w oknie, naciśnięte dwa razy.</translation>
    </message>
</context>
<context>
    <name>faces::studio::Screenshot</name>
    <message>
        <source>%1: The picture could not be written. Is the folder there and writable?</source>
        <translation>%1: nie udało się zapisać obrazu. Czy folder istnieje i można w nim zapisywać?</translation>
    </message>
    <message>
        <source>--do %1: There is no such action here.</source>
        <translation>--do %1: Nie ma tu takiego polecenia.</translation>
    </message>
</context>
<context>
    <name>faces::ui::AcceptBar</name>
    <message>
        <source>Suggest while I label</source>
        <translation>Podpowiadaj podczas etykietowania</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Podpowiedzi</translation>
    </message>
    <message>
        <source>A small model learns from your labels in the background and suggests the others.</source>
        <translation>Mały model uczy się w tle z etykiet i podpowiada pozostałe.</translation>
    </message>
    <message>
        <source>Next face</source>
        <translation>Następna twarz</translation>
    </message>
    <message>
        <source>Next screen</source>
        <translation>Następny ekran</translation>
    </message>
    <message>
        <source>Look at the yellow ones first.</source>
        <translation>Najpierw obejrzyj żółte.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln for this face</source>
        <translation>
            <numerusform>Przyjmij %Ln dla tej twarzy</numerusform>
            <numerusform>Przyjmij %Ln dla tej twarzy</numerusform>
            <numerusform>Przyjmij %Ln dla tej twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln on this screen</source>
        <translation>
            <numerusform>Przyjmij %Ln na tym ekranie</numerusform>
            <numerusform>Przyjmij %Ln na tym ekranie</numerusform>
            <numerusform>Przyjmij %Ln na tym ekranie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %Ln badges with “?” first.</source>
        <translation>
            <numerusform>Najpierw obejrzyj %Ln znacznik z „?”.</numerusform>
            <numerusform>Najpierw obejrzyj %Ln znaczniki z „?”.</numerusform>
            <numerusform>Najpierw obejrzyj %Ln znaczników z „?”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspicious labels</source>
        <translation>
            <numerusform>%Ln podejrzana etykieta</numerusform>
            <numerusform>%Ln podejrzane etykiety</numerusform>
            <numerusform>%Ln podejrzanych etykiet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::ActionPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Znajdź polecenie</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Co chcesz zrobić?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nic się tak nie nazywa.</translation>
    </message>
</context>
<context>
    <name>faces::ui::AgreementModel</name>
    <message>
        <source>Faces where the label and the opinion are both known.</source>
        <translation>Twarze, dla których znane są i etykieta, i opinia.</translation>
    </message>
    <message>
        <source>The label says yes, %1 says no.</source>
        <translation>Etykieta mówi „tak”, %1 mówi „nie”.</translation>
    </message>
    <message>
        <source>The label says no, %1 says yes.</source>
        <translation>Etykieta mówi „nie”, %1 mówi „tak”.</translation>
    </message>
    <message>
        <source>Share of the compared faces on which both agree.</source>
        <translation>Odsetek porównanych twarzy, co do których jest zgoda.</translation>
    </message>
    <message>
        <source>Agreement beyond chance, Cohen&apos;s kappa: 1 is full agreement, 0 is what chance alone would bring.</source>
        <translation>Zgodność ponad przypadek, kappa Cohena: 1 to pełna zgodność, 0 to tyle, ile dałby sam przypadek.</translation>
    </message>
    <message>
        <source>95 % interval of kappa (Fleiss, Cohen, Everitt, 1969).</source>
        <translation>Przedział 95% dla kappy (Fleiss, Cohen, Everitt, 1969).</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Cecha</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Porównane</translation>
    </message>
    <message>
        <source>Both yes</source>
        <translation>Oba tak</translation>
    </message>
    <message>
        <source>Only label</source>
        <translation>Tylko etykieta</translation>
    </message>
    <message>
        <source>Only opinion</source>
        <translation>Tylko opinia</translation>
    </message>
    <message>
        <source>Both no</source>
        <translation>Oba nie</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zgodne</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
</context>
<context>
    <name>faces::ui::AgreementPanel</name>
    <message>
        <source>Agreement with the labels</source>
        <translation>Zgodność z etykietami</translation>
    </message>
    <message>
        <source>Show the agreement so far</source>
        <translation>Pokaż dotychczasową zgodność</translation>
    </message>
    <message>
        <source>Measuring the agreement</source>
        <translation>Mierzenie zgodności</translation>
    </message>
    <message>
        <source>Agreement per attribute</source>
        <translation>Zgodność według cech</translation>
    </message>
    <message>
        <source>Go on as %1</source>
        <translation>Kontynuuj jako %1</translation>
    </message>
    <message>
        <source>No conflicts to decide</source>
        <translation>Brak konfliktów do rozstrzygnięcia</translation>
    </message>
    <message>
        <source>Nobody has given a second opinion yet. When somebody labels the same faces without seeing the labels, this table shows for each attribute how far the two agree.</source>
        <translation>Nikt jeszcze nie wydał drugiej opinii. Gdy ktoś oznaczy te same twarze, nie widząc etykiet, ta tabela pokaże dla każdej cechy, jak bardzo są zgodne.</translation>
    </message>
    <message>
        <source>To see the agreement now could sway what is still to be said.</source>
        <translation>Podgląd zgodności teraz mógłby wpłynąć na kolejne odpowiedzi.</translation>
    </message>
    <message>
        <source>Kappa is the agreement beyond chance (Cohen, 1960), with its 95 % interval (Fleiss, Cohen, Everitt, 1969). Labels count as they were before conflicts were decided.</source>
        <translation>Kappa to zgodność ponad przypadek (Cohen, 1960) z przedziałem 95% (Fleiss, Cohen, Everitt, 1969). Etykiety liczą się w stanie sprzed rozstrzygnięcia konfliktów.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln conflicts</source>
        <translation>
            <numerusform>Rozstrzygnij %Ln konflikt</numerusform>
            <numerusform>Rozstrzygnij %Ln konflikty</numerusform>
            <numerusform>Rozstrzygnij %Ln konfliktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln faces done.</source>
        <translation>
            <numerusform>Gotowe: %1 z %Ln twarzy.</numerusform>
            <numerusform>Gotowe: %1 z %Ln twarzy.</numerusform>
            <numerusform>Gotowe: %1 z %Ln twarzy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::AnswerLine</name>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>faces::ui::AttributeBoxes</name>
    <message>
        <source>Attributes</source>
        <translation>Cechy</translation>
    </message>
</context>
<context>
    <name>faces::ui::AttributeFields</name>
    <message>
        <source>Drag: %1</source>
        <translation>Przeciągnij: %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>word for yes</source>
        <translation>słowo dla „tak”</translation>
    </message>
    <message>
        <source>word for no</source>
        <translation>słowo dla „nie”</translation>
    </message>
    <message>
        <source>code for yes in classic CSV</source>
        <translation>kod dla „tak” w klasycznym CSV</translation>
    </message>
    <message>
        <source>code for no in classic CSV</source>
        <translation>kod dla „nie” w klasycznym CSV</translation>
    </message>
    <message>
        <source>key</source>
        <translation>klawisz</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Take it out again; it has no labels yet</source>
        <translation>Usuń; nie ma jeszcze etykiet</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Wycofana</translation>
    </message>
    <message>
        <source>Keeps its labels, but is neither shown nor trained</source>
        <translation>Zachowuje etykiety, ale nie jest pokazywana ani używana w uczeniu</translation>
    </message>
    <message>
        <source>Retired: %1</source>
        <translation>Wycofana: %1</translation>
    </message>
</context>
<context>
    <name>faces::ui::AttributesDialog</name>
    <message>
        <source>Attributes</source>
        <translation>Cechy</translation>
    </message>
    <message>
        <source>What is asked of every face</source>
        <translation>O co pyta się przy każdej twarzy</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Zachowaj zmiany</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Yes is</source>
        <translation>„Tak” to</translation>
    </message>
    <message>
        <source>No is</source>
        <translation>„Nie” to</translation>
    </message>
    <message>
        <source>Code yes</source>
        <translation>Kod „tak”</translation>
    </message>
    <message>
        <source>Code no</source>
        <translation>Kod „nie”</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klawisz</translation>
    </message>
    <message>
        <source>A new attribute, for example Smile</source>
        <translation>Nowa cecha, na przykład Uśmiech</translation>
    </message>
    <message>
        <source>Name of a new attribute</source>
        <translation>Nazwa nowej cechy</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>The attributes were changed.</source>
        <translation>Cechy zostały zmienione.</translation>
    </message>
    <message>
        <source>Forget changes</source>
        <translation>Porzuć zmiany</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Edytuj dalej</translation>
    </message>
    <message>
        <source>Every attribute needs a name and a word for yes and for no.</source>
        <translation>Każda cecha musi mieć nazwę oraz słowo dla „tak” i dla „nie”.</translation>
    </message>
    <message>
        <source>%1: yes and no need a code each, and not the same one, for classic CSV files.</source>
        <translation>%1: „tak” i „nie” muszą mieć po kodzie, i to różnym, dla klasycznych plików CSV.</translation>
    </message>
    <message>
        <source>%1: a code holds no semicolon, comma or quotation mark.</source>
        <translation>%1: kod nie może zawierać średnika, przecinka ani cudzysłowu.</translation>
    </message>
    <message>
        <source>%1: its key is a letter. Digits come by themselves, by the order.</source>
        <translation>%1: klawiszem jest litera. Cyfry przydzielane są same, według kolejności.</translation>
    </message>
    <message>
        <source>Two attributes are called “%1”. Give one of them another name.</source>
        <translation>Dwie cechy nazywają się „%1”. Nadaj jednej z nich inną nazwę.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be neither shown nor trained. Its %Ln labels stay in the project and come back when it is no longer retired.</source>
        <translation>
            <numerusform>%1: cecha nie będzie pokazywana ani używana w uczeniu. Jej %Ln etykieta pozostaje w projekcie i wróci po przywróceniu cechy.</numerusform>
            <numerusform>%1: cecha nie będzie pokazywana ani używana w uczeniu. Jej %Ln etykiety pozostają w projekcie i wrócą po przywróceniu cechy.</numerusform>
            <numerusform>%1: cecha nie będzie pokazywana ani używana w uczeniu. Jej %Ln etykiet pozostaje w projekcie i wróci po przywróceniu cechy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 comes back with its %Ln labels.</source>
        <translation>
            <numerusform>%1: cecha wraca z %Ln etykietą.</numerusform>
            <numerusform>%1: cecha wraca z %Ln etykietami.</numerusform>
            <numerusform>%1: cecha wraca z %Ln etykietami.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::BalanceModel</name>
    <message>
        <source>%1 yes · %2 no</source>
        <translation>tak: %1 · nie: %2</translation>
    </message>
    <message>
        <source>%1 · %2 % of the known say yes</source>
        <translation>%1 · „tak” ma %2% znanych</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Uczenie</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Walidacja</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training, multiplied</source>
        <translation>Uczenie, zwielokrotnione</translation>
    </message>
    <message>
        <source>For classic nets</source>
        <translation>Dla sieci klasycznych</translation>
    </message>
    <message>
        <source>%1 · %2 unknown</source>
        <translation>%1 · nieznane: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln obraz</numerusform>
            <numerusform>%Ln obrazy</numerusform>
            <numerusform>%Ln obrazów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::BalancePanel</name>
    <message>
        <source>Balance</source>
        <translation>Równowaga</translation>
    </message>
    <message>
        <source>yes first; share of yes among the known</source>
        <translation>najpierw „tak”; udział „tak” wśród znanych</translation>
    </message>
    <message>
        <source>Counts per attribute and part</source>
        <translation>Liczby według cech i części</translation>
    </message>
    <message>
        <source>Enter offers the faces behind a bar</source>
        <translation>Enter proponuje twarze kryjące się za słupkiem</translation>
    </message>
    <message>
        <source>Click a bar to see its faces on the Label page; Enter offers yes, no and unknown. A part in which an attribute has no yes or no no stands out: it can neither teach nor test it.</source>
        <translation>Kliknij słupek, aby zobaczyć jego twarze na stronie Etykiety; Enter proponuje „tak”, „nie” i nieznane. Część, w której cecha nie ma żadnego „tak” albo żadnego „nie”, jest wyróżniona: nie da się na niej ani uczyć, ani testować.</translation>
    </message>
    <message>
        <source>Faces to see on the Label page</source>
        <translation>Twarze do obejrzenia na stronie Etykiety</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>faces::ui::BatchPreview</name>
    <message>
        <source>&amp;Draw again</source>
        <translation>&amp;Losuj ponownie</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Losuj ponownie</translation>
    </message>
    <message>
        <source>Other faces, altered in other ways (%1)</source>
        <translation>Inne twarze, inaczej przekształcone (%1)</translation>
    </message>
    <message>
        <source>Faces are being drawn.</source>
        <translation>Trwa losowanie twarzy.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces as the network sees them</source>
        <translation>
            <numerusform>%Ln twarz widziana przez sieć</numerusform>
            <numerusform>%Ln twarze widziane przez sieć</numerusform>
            <numerusform>%Ln twarzy widzianych przez sieć</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::BlindWorkspace</name>
    <message>
        <source>During a second opinion only its own steps are undone and done again. Leave it to undo what was done before.</source>
        <translation>Podczas drugiej opinii cofa się i ponawia tylko jej własne kroki. Wyjdź z niej, aby cofnąć to, co zrobiono wcześniej.</translation>
    </message>
    <message>
        <source>In a second opinion no face is rejected. Leave it first.</source>
        <translation>W drugiej opinii nie odrzuca się twarzy. Najpierw z niej wyjdź.</translation>
    </message>
</context>
<context>
    <name>faces::ui::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Anulowanie…</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Anuluj: %1</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>jeszcze ok. %Ln&#xa0;s</numerusform>
            <numerusform>jeszcze ok. %Ln&#xa0;s</numerusform>
            <numerusform>jeszcze ok. %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>jeszcze ok. %Ln&#xa0;min</numerusform>
            <numerusform>jeszcze ok. %Ln&#xa0;min</numerusform>
            <numerusform>jeszcze ok. %Ln&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::CellPanel</name>
    <message>
        <source>Cell</source>
        <translation>Komórka</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Oryginał</translation>
    </message>
    <message>
        <source>All of it as it is</source>
        <translation>Całość bez zmian</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Wycięte</translation>
    </message>
    <message>
        <source>All of it without its background</source>
        <translation>Całość bez tła</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>The face keeps its background</source>
        <translation>Twarz zachowuje tło</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>The background is found and removed</source>
        <translation>Tło zostanie znalezione i usunięte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Paint what belongs to the person; the wheel, [ and ] change the brush</source>
        <translation>Zamaluj to, co należy do osoby; kółko, [ i ] zmieniają pędzel</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wymaż</translation>
    </message>
    <message>
        <source>Paint what is background; the wheel, [ and ] change the brush</source>
        <translation>Zamaluj to, co jest tłem; kółko, [ i ] zmieniają pędzel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Tło</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>Podkład</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pędzel</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Twarz %1</translation>
    </message>
    <message>
        <source>Not cut yet. The mask can be mended after cutting.</source>
        <translation>Jeszcze niewycięta. Maskę można poprawić po wycięciu.</translation>
    </message>
    <message>
        <source>%1 · moved since: cut again to mend the mask.</source>
        <translation>%1 · od tego czasu przesunięta: wytnij ponownie, aby poprawić maskę.</translation>
    </message>
    <message>
        <source>Removing the background</source>
        <translation>Usuwanie tła</translation>
    </message>
    <message>
        <source>Bringing back the background</source>
        <translation>Przywracanie tła</translation>
    </message>
    <message>
        <source>Find anew</source>
        <translation>Znajdź od nowa</translation>
    </message>
    <message>
        <source>Showing one face</source>
        <translation>Pokazywanie twarzy</translation>
    </message>
</context>
<context>
    <name>faces::ui::ChartLegend</name>
    <message>
        <source>Shows or hides this line. Alt-click, or the menu of the right button: only this one.</source>
        <translation>Pokazuje lub ukrywa tę linię. Alt i kliknięcie albo menu prawego przycisku: tylko ta.</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Tylko „%1”</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Wszystkie linie</translation>
    </message>
    <message>
        <source>Lines of the chart</source>
        <translation>Linie wykresu</translation>
    </message>
    <message>
        <source>Shows or hides the other lines</source>
        <translation>Pokazuje lub ukrywa pozostałe linie</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>Więcej linii</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>faces::ui::ChartMenu</name>
    <message>
        <source>Logarithmic scale</source>
        <translation>Skala logarytmiczna</translation>
    </message>
    <message>
        <source>Show the whole</source>
        <translation>Pokaż całość</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Pokaż wszystkie linie</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Zapisz obraz…</translation>
    </message>
    <message>
        <source>Save numbers…</source>
        <translation>Zapisz liczby…</translation>
    </message>
</context>
<context>
    <name>faces::ui::CheckDialog</name>
    <message>
        <source>Check the project</source>
        <translation>Sprawdzanie projektu</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Co wykazało sprawdzenie</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Postęp sprawdzania</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Napraw</translation>
    </message>
    <message>
        <source>Checking the project …</source>
        <translation>Sprawdzanie projektu…</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Sprawdzanie projektu</translation>
    </message>
    <message>
        <source>Repairing the project …</source>
        <translation>Naprawianie projektu…</translation>
    </message>
    <message>
        <source>Repairing the project</source>
        <translation>Naprawianie projektu</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Sprawdzanie przerwano.</translation>
    </message>
    <message>
        <source>The project&apos;s database is too damaged to be mended in its place. Recovering makes a new one from what can still be read, the newest snapshot and labels.csv; the damaged one is kept beside it.</source>
        <translation>Baza danych projektu jest zbyt uszkodzona, aby naprawić ją na miejscu. Odzyskiwanie tworzy nową z tego, co da się jeszcze przeczytać, z najnowszej migawki i z labels.csv; uszkodzona zostaje obok.</translation>
    </message>
    <message>
        <source>Repaired.</source>
        <translation>Naprawiono.</translation>
    </message>
    <message>
        <source>Repaired what could be.</source>
        <translation>Naprawiono to, co się dało.</translation>
    </message>
    <message>
        <source>Nothing wrong was found (%1 faces, %2 labels checked in %3 s).</source>
        <translation>Nie znaleziono nic złego (twarze: %1, etykiety: %2, czas: %3&#xa0;s).</translation>
    </message>
    <message>
        <source>The project&apos;s files are sound (%1 faces, %2 labels checked in %3 s). Its faces may deserve a look.</source>
        <translation>Pliki projektu są w porządku (twarze: %1, etykiety: %2, czas: %3&#xa0;s). Niektórym twarzom warto się przyjrzeć.</translation>
    </message>
    <message>
        <source>Something is wrong with the project&apos;s files. Repairing backs them up first.</source>
        <translation>Z plikami projektu jest coś nie tak. Przed naprawą powstanie ich kopia.</translation>
    </message>
    <message>
        <source>Something is wrong with the project&apos;s files.</source>
        <translation>Z plikami projektu jest coś nie tak.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Odzyskaj</translation>
    </message>
    <message>
        <source>%1 Repaired.</source>
        <translation>%1 Naprawiono.</translation>
    </message>
    <message>
        <source>%1 This cannot be repaired here.</source>
        <translation>%1 Tego nie da się tu naprawić.</translation>
    </message>
    <message>
        <source>The project&apos;s files</source>
        <translation>Pliki projektu</translation>
    </message>
    <message>
        <source>Faces %1 are nearly the same.</source>
        <translation>Twarze %1 są niemal takie same.</translation>
    </message>
    <message>
        <source>Face %1: %2</source>
        <translation>Twarz %1: %2</translation>
    </message>
    <message>
        <source>Faces that look alike (%1)</source>
        <translation>Twarze podobne do siebie (%1)</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Obejrzyj je</translation>
    </message>
    <message>
        <source>Poor faces (%1)</source>
        <translation>Słabe obrazy (%1)</translation>
    </message>
    <message>
        <source>Leaks between training and test (%1)</source>
        <translation>Przecieki między uczeniem a testem (%1)</translation>
    </message>
    <message>
        <source>See the split</source>
        <translation>Zobacz podział</translation>
    </message>
    <message>
        <source>%1: only %2 of %3 known labels are %4.</source>
        <translation>%1: tylko %2 z %3 znanych etykiet to %4.</translation>
    </message>
    <message>
        <source>Few of one kind</source>
        <translation>Mało jednego rodzaju</translation>
    </message>
    <message>
        <source>See the balance</source>
        <translation>Zobacz równowagę</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::ComparedChips</name>
    <message>
        <source>Validation</source>
        <translation>Walidacja</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Out of fold</source>
        <translation>Walidacja krzyżowa</translation>
    </message>
    <message>
        <source>✓ fixed</source>
        <translation>✓ poprawione</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <translation>✗ zepsute</translation>
    </message>
    <message>
        <source>✗ both wrong</source>
        <translation>✗ oba źle</translation>
    </message>
    <message>
        <source>✓ both right</source>
        <translation>✓ oba dobrze</translation>
    </message>
    <message>
        <source>Each face as networks that had not seen it said, in training with --out-of-fold</source>
        <translation>Każda twarz według sieci, które jej nie widziały, przy uczeniu z --out-of-fold</translation>
    </message>
    <message>
        <source>The attribute that fixed, broken, both wrong and both right speak of</source>
        <translation>Cecha, której dotyczą: poprawione, zepsute, oba źle i oba dobrze</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>Największa zmiana</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Według numeru</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Any attribute</source>
        <translation>Dowolna cecha</translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation>Cecha: %1</translation>
    </message>
</context>
<context>
    <name>faces::ui::ComparedDelegate</name>
    <message>
        <source>Fixed</source>
        <translation>Poprawione</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Zepsute</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Oba źle</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>Oba dobrze</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>&lt;b&gt;Face %1&lt;/b&gt;&lt;br&gt;Probability, %2 → %3</source>
        <translation>&lt;b&gt;Twarz %1&lt;/b&gt;&lt;br&gt;Prawdopodobieństwo, %2 → %3</translation>
    </message>
</context>
<context>
    <name>faces::ui::ComparedFacesModel</name>
    <message>
        <source>both right</source>
        <translation>oba dobrze</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>poprawione</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>zepsute</translation>
    </message>
    <message>
        <source>both wrong</source>
        <translation>oba źle</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 not known: %2 %3, %4 %5</source>
        <translation>%1 nieznane: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>right</source>
        <translation>dobrze</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>źle</translation>
    </message>
    <message>
        <source>%1 %2: %3 %4 (%5), %6 %7 (%8): %9</source>
        <translation>%1 %2: %3 %4 (%5), %6 %7 (%8): %9</translation>
    </message>
    <message>
        <source>Face %1. %2</source>
        <translation>Twarz %1. %2</translation>
    </message>
</context>
<context>
    <name>faces::ui::ComparedFacesView</name>
    <message>
        <source>%1 has judged no %2.</source>
        <translation>%1 – brak ocen: %2.</translation>
    </message>
    <message>
        <source>A leaky run cannot be compared face by face.</source>
        <translation>Przebiegu z przeciekiem nie da się porównać twarz po twarzy.</translation>
    </message>
    <message>
        <source>The two runs have no attribute in common.</source>
        <translation>Te dwa przebiegi nie mają wspólnej cechy.</translation>
    </message>
    <message>
        <source>The two runs have no %1 in common.</source>
        <translation>Te dwa przebiegi nie mają nic wspólnego (%1).</translation>
    </message>
    <message>
        <source>No face fits these filters. Esc clears them.</source>
        <translation>Żadna twarz nie pasuje do filtrów. Esc je czyści.</translation>
    </message>
    <message>
        <source>Here you see which faces one run mends and another breaks.</source>
        <translation>Tu widać, które twarze jeden przebieg poprawia, a drugi psuje.</translation>
    </message>
    <message>
        <source>Train another run to compare with</source>
        <translation>Uruchom uczenie do porównania</translation>
    </message>
    <message>
        <source>Two runs with a network are needed.</source>
        <translation>Potrzebne są dwa przebiegi z siecią.</translation>
    </message>
    <message>
        <source>Faces with truth and what either run said</source>
        <translation>Twarze z prawdą i odpowiedziami obu przebiegów</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Back to one run (%1)</source>
        <translation>Wróć do jednego przebiegu (%1)</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Pierwszy przebieg</translation>
    </message>
    <message>
        <source>The run whose answers are mended or broken</source>
        <translation>Przebieg, którego odpowiedzi są poprawiane lub psute</translation>
    </message>
    <message>
        <source>Second run, which mends and breaks</source>
        <translation>Drugi przebieg, który poprawia i psuje</translation>
    </message>
    <message>
        <source>The run that mends and breaks them</source>
        <translation>Przebieg, który je poprawia i psuje</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Zamień</translation>
    </message>
    <message>
        <source>The other way round (%1)</source>
        <translation>W odwrotnej kolejności (%1)</translation>
    </message>
    <message>
        <source>What is not compared</source>
        <translation>Czego nie porównano</translation>
    </message>
    <message>
        <source>this face</source>
        <translation>ta twarz</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>zamień</translation>
    </message>
    <message>
        <source>back</source>
        <translation>wstecz</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2 mended, %3 broken</source>
        <translation>poprawione: %1 (%2), zepsute: %3</translation>
    </message>
</context>
<context>
    <name>faces::ui::ComparedSummary</name>
    <message>
        <source>Face by face</source>
        <translation>Twarz po twarzy</translation>
    </message>
    <message>
        <source>p: McNemar&apos;s exact test. How probable so lopsided a count would be, were both runs wrong equally often.</source>
        <translation>p: dokładny test McNemara. Jak prawdopodobny byłby tak nierówny wynik, gdyby oba przebiegi myliły się równie często.</translation>
    </message>
    <message>
        <source>F1 on these faces</source>
        <translation>F1 na tych twarzach</translation>
    </message>
    <message>
        <source>95 %: of the change, by the paired bootstrap over persons. An interval that holds 0 may be chance.</source>
        <translation>95%: przedział zmiany, z parowanego bootstrapu po osobach. Przedział zawierający 0 może być przypadkiem.</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>poprawione</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>zepsute</translation>
    </message>
    <message>
        <source>both ✗</source>
        <translation>oba ✗</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>change</source>
        <translation>zmiana</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Mikro</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>was trained on %1</source>
        <translation>uczono na %1</translation>
    </message>
    <message>
        <source>was chosen by %1</source>
        <translation>wybrano według %1</translation>
    </message>
    <message>
        <source>was tested on %1</source>
        <translation>testowano na %1</translation>
    </message>
    <message>
        <source>does not know %1</source>
        <translation>nie zna %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Przebieg %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1…%2</translation>
    </message>
    <message>
        <source>validation faces</source>
        <translation>twarze walidacyjne</translation>
    </message>
    <message>
        <source>test faces</source>
        <translation>twarze testowe</translation>
    </message>
    <message>
        <source>faces out of fold</source>
        <translation>twarze z walidacji krzyżowej</translation>
    </message>
    <message>
        <source>%1 mends an answer on %2 and breaks one on %3 of %4.</source>
        <translation>%1 poprawia odpowiedź na %2, a psuje na %3 (%4).</translation>
    </message>
    <message>
        <source>Micro F1 is the same.</source>
        <translation>Mikro F1 bez zmian.</translation>
    </message>
    <message>
        <source>Micro F1 changes by %1.</source>
        <translation>Mikro F1 zmienia się o %1.</translation>
    </message>
    <message>
        <source>Micro F1 changes by %1: more than chance.</source>
        <translation>Mikro F1 zmienia się o %1: więcej niż przypadek.</translation>
    </message>
    <message>
        <source>Micro F1 changes by %1: this may be chance.</source>
        <translation>Mikro F1 zmienia się o %1: to może być przypadek.</translation>
    </message>
    <message>
        <source>%1 and %2 are right and wrong on the same of %3 for %4.</source>
        <translation>%1 i %2 mają rację i mylą się na tych samych twarzach (%3), cecha: %4.</translation>
    </message>
    <message>
        <source>%1 mends %2 and breaks %3 of %4 for %5: p %6, %7.</source>
        <translation>%1 poprawia %2, a psuje %3 (%4), cecha %5: p %6, %7.</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>więcej niż przypadek</translation>
    </message>
    <message>
        <source>this may be chance</source>
        <translation>to może być przypadek</translation>
    </message>
    <message>
        <source>%1 is leaky: a variant of each of its faces was trained on, so none is compared.</source>
        <translation>%1 ma przeciek: wariant każdej z jego twarzy służył do uczenia, więc żadnej się nie porównuje.</translation>
    </message>
    <message>
        <source>Only %1 knows %2.</source>
        <translation>Tylko %1 zna: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1’s %2 are left out: %3 %4.</source>
        <translation>
            <numerusform>Pominięto %Ln (%1, %2): %3 – %4.</numerusform>
            <numerusform>Pominięto %Ln (%1, %2): %3 – %4.</numerusform>
            <numerusform>Pominięto %Ln (%1, %2): %3 – %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln validation faces</source>
        <translation>
            <numerusform>%Ln twarz walidacyjna</numerusform>
            <numerusform>%Ln twarze walidacyjne</numerusform>
            <numerusform>%Ln twarzy walidacyjnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test faces</source>
        <translation>
            <numerusform>%Ln twarz testowa</numerusform>
            <numerusform>%Ln twarze testowe</numerusform>
            <numerusform>%Ln twarzy testowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces out of fold</source>
        <translation>
            <numerusform>%Ln twarz z walidacji krzyżowej</numerusform>
            <numerusform>%Ln twarze z walidacji krzyżowej</numerusform>
            <numerusform>%Ln twarzy z walidacji krzyżowej</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::ComparisonModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>More than chance: the interval does not hold 0.</source>
        <translation>Więcej niż przypadek: przedział nie zawiera 0.</translation>
    </message>
    <message>
        <source>This may be chance: the interval holds 0.</source>
        <translation>To może być przypadek: przedział zawiera 0.</translation>
    </message>
    <message>
        <source>%1 mends what %2 got wrong: %3; breaks what it got right: %4; both are wrong: %5. McNemar&apos;s exact test: p = %6.</source>
        <translation>%1 poprawia błędy (%2): %3; psuje dobre odpowiedzi: %4; oba się mylą: %5. Dokładny test McNemara: p = %6.</translation>
    </message>
    <message>
        <source>F1 of %1 minus F1 of %2 on the faces that both judged, with its 95 % interval: the same groups of faces are drawn for both, again and again.</source>
        <translation>F1 (%1) minus F1 (%2) na twarzach ocenionych przez oba, z przedziałem 95%: dla obu wielokrotnie losowane są te same grupy twarzy.</translation>
    </message>
    <message>
        <source>95 % interval of F1, from drawing whole groups of faces again and again.</source>
        <translation>Przedział 95% dla F1 z wielokrotnego losowania całych grup twarzy.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Cecha</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
</context>
<context>
    <name>faces::ui::ConflictQueue</name>
    <message>
        <source>Face %1 is decided: %2.</source>
        <translation>Twarz %1 rozstrzygnięta: %2.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Ponowiono.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Wycofano.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Twarz %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Keep the label: %1</source>
        <translation>Zostaw etykietę: %1</translation>
    </message>
    <message>
        <source>Take the opinion: %1</source>
        <translation>Przyjmij opinię: %1</translation>
    </message>
    <message>
        <source>the label</source>
        <translation>etykieta</translation>
    </message>
    <message>
        <source>the label (by %1)</source>
        <translation>etykieta (%1)</translation>
    </message>
    <message>
        <source>Says so: %1</source>
        <translation>Tak twierdzi: %1</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikty</translation>
    </message>
    <message>
        <source>Hide who says what</source>
        <translation>Ukryj, kto co twierdzi</translation>
    </message>
    <message>
        <source>No conflict is left to decide.</source>
        <translation>Nie ma już konfliktów do rozstrzygnięcia.</translation>
    </message>
    <message>
        <source>Back to the labels</source>
        <translation>Wróć do etykiet</translation>
    </message>
    <message>
        <source>Reading who labelled</source>
        <translation>Sprawdzanie, kto etykietował</translation>
    </message>
    <message>
        <source>Conflicts between labels and second opinions</source>
        <translation>Konflikty między etykietami a drugimi opiniami</translation>
    </message>
</context>
<context>
    <name>faces::ui::ConfusionPanel</name>
    <message>
        <source>Confusion</source>
        <translation>Pomyłki</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>odp. tak</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>odp. nie</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>jest tak</translation>
    </message>
    <message>
        <source>is no</source>
        <translation>jest nie</translation>
    </message>
    <message>
        <source>Confusion of every attribute</source>
        <translation>Macierz pomyłek każdej cechy</translation>
    </message>
    <message>
        <source>Confusion, %1</source>
        <translation>Pomyłki, %1</translation>
    </message>
    <message>
        <source>Confusion, all attributes</source>
        <translation>Pomyłki, wszystkie cechy</translation>
    </message>
    <message>
        <source>Precision %1 · recall %2 · F1 %3</source>
        <translation>Precyzja %1 · czułość %2 · F1 %3</translation>
    </message>
</context>
<context>
    <name>faces::ui::CurveSaving</name>
    <message>
        <source>Save a picture of the curves</source>
        <translation>Zapisywanie obrazu krzywych</translation>
    </message>
    <message>
        <source>Picture, PNG (*.png)</source>
        <translation>Obraz, PNG (*.png)</translation>
    </message>
    <message>
        <source>Drawing, PDF (*.pdf)</source>
        <translation>Rysunek, PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the numbers of the curves</source>
        <translation>Zapisywanie liczb krzywych</translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <translation>Tabela, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Zapisywanie %1</translation>
    </message>
    <message>
        <source>%1: Pictures are saved as PNG or PDF. Choose a name that ends in .png or .pdf.</source>
        <translation>%1: obrazy zapisuje się jako PNG lub PDF. Wybierz nazwę zakończoną na .png lub .pdf.</translation>
    </message>
</context>
<context>
    <name>faces::ui::Curves</name>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Loss per epoch</source>
        <translation>Strata w kolejnych epokach</translation>
    </message>
    <message>
        <source>Quality per epoch</source>
        <translation>Jakość w kolejnych epokach</translation>
    </message>
    <message>
        <source>More for the loss</source>
        <translation>Więcej o stracie</translation>
    </message>
    <message>
        <source>More for the quality</source>
        <translation>Więcej o jakości</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Cechy</translation>
    </message>
    <message>
        <source>All attributes together, each of them, or one with its training</source>
        <translation>Wszystkie cechy razem, każda z osobna albo jedna wraz z uczeniem</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precyzja</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Czułość</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All attributes</source>
        <translation>Wszystkie cechy</translation>
    </message>
    <message>
        <source>Each attribute</source>
        <translation>Każda cecha</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoka</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>dotąd najlepsza</translation>
    </message>
    <message>
        <source>best</source>
        <translation>najlepsza</translation>
    </message>
    <message>
        <source>training</source>
        <translation>uczenie</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>walidacja</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>paczki</translation>
    </message>
    <message>
        <source>training macro</source>
        <translation>uczenie makro</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>makro</translation>
    </message>
</context>
<context>
    <name>faces::ui::DatasetPage</name>
    <message>
        <source>Here you see what your faces can teach a network.</source>
        <translation>Tu widać, czego sieć może się nauczyć z tych twarzy.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Dodaj zdjęcia</translation>
    </message>
    <message>
        <source>Faces come from photos on the Photos page.</source>
        <translation>Twarze pochodzą ze zdjęć na stronie Zdjęcia.</translation>
    </message>
    <message>
        <source>Parts of the Dataset page</source>
        <translation>Części strony Dane</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Równowaga</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Współwystępowanie</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Przepis</translation>
    </message>
    <message>
        <source>What training makes of a face</source>
        <translation>Co uczenie robi z twarzą</translation>
    </message>
    <message>
        <source>Draw others</source>
        <translation>Losuj inne</translation>
    </message>
    <message>
        <source>Other training faces (Ctrl+R)</source>
        <translation>Inne twarze uczące (Ctrl+R)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Podział</translation>
    </message>
    <message>
        <source>Split ⚠</source>
        <translation>Podział ⚠</translation>
    </message>
    <message>
        <source>Some stand on more than one side</source>
        <translation>Niektóre są po więcej niż jednej stronie podziału</translation>
    </message>
    <message>
        <source>The faces are being split.</source>
        <translation>Trwa dzielenie twarzy.</translation>
    </message>
    <message>
        <source>Splitting the faces</source>
        <translation>Dzielenie twarzy</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dane</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept faces, many in several parts · training %1 · validation %2 · test %3</source>
        <translation>
            <numerusform>%Ln zachowana twarz, wiele w kilku częściach · uczenie %1 · walidacja %2 · test %3</numerusform>
            <numerusform>%Ln zachowane twarze, wiele w kilku częściach · uczenie %1 · walidacja %2 · test %3</numerusform>
            <numerusform>%Ln zachowanych twarzy, wiele w kilku częściach · uczenie %1 · walidacja %2 · test %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept faces · training %1 · validation %2 · test %3</source>
        <translation>
            <numerusform>%Ln zachowana twarz · uczenie %1 · walidacja %2 · test %3</numerusform>
            <numerusform>%Ln zachowane twarze · uczenie %1 · walidacja %2 · test %3</numerusform>
            <numerusform>%Ln zachowanych twarzy · uczenie %1 · walidacja %2 · test %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::DifferencesModel</name>
    <message>
        <source>Option</source>
        <translation>Opcja</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
</context>
<context>
    <name>faces::ui::DragGrip</name>
    <message>
        <source>Drag up or down</source>
        <translation>Przeciągnij w górę lub w dół</translation>
    </message>
</context>
<context>
    <name>faces::ui::Exchange</name>
    <message>
        <source>Importing faces</source>
        <translation>Importowanie twarzy</translation>
    </message>
    <message>
        <source>Exporting faces</source>
        <translation>Eksportowanie twarzy</translation>
    </message>
    <message>
        <source>Looking at what was dropped</source>
        <translation>Sprawdzanie upuszczonych plików</translation>
    </message>
    <message>
        <source>Face %1 became %2: its number was taken.</source>
        <translation>Twarz %1 dostała numer %2: jej numer był zajęty.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nic nie zaimportowano.</translation>
    </message>
    <message>
        <source>Suggestions: %1.</source>
        <translation>Podpowiedzi: %1.</translation>
    </message>
    <message>
        <source>Opinions: %1.</source>
        <translation>Opinie: %1.</translation>
    </message>
    <message>
        <source>Rejected: %1.</source>
        <translation>Odrzucone: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One was left out: %1</source>
        <translation>Pominięto jeden plik: %1</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Pominięto: %1.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Szczegóły…</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln faces %1 (%2).</source>
        <translation>
            <numerusform>Zaimportowano %Ln twarz %1 (%2).</numerusform>
            <numerusform>Zaimportowano %Ln twarze %1 (%2).</numerusform>
            <numerusform>Zaimportowano %Ln twarzy %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln labels</source>
        <comment>imported faces</comment>
        <translation>
            <numerusform>z %Ln etykietą</numerusform>
            <numerusform>z %Ln etykietami</numerusform>
            <numerusform>z %Ln etykietami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln faces to %1.</source>
        <translation>
            <numerusform>Zapisano %Ln twarz w %1.</numerusform>
            <numerusform>Zapisano %Ln twarze w %1.</numerusform>
            <numerusform>Zapisano %Ln twarzy w %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln faces.</source>
        <comment>Brought 12 labels</comment>
        <translation>
            <numerusform>%1 do %Ln twarzy.</numerusform>
            <numerusform>%1 do %Ln twarzy.</numerusform>
            <numerusform>%1 do %Ln twarzy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought %Ln labels</source>
        <translation>
            <numerusform>Wczytano %Ln etykietę</numerusform>
            <numerusform>Wczytano %Ln etykiety</numerusform>
            <numerusform>Wczytano %Ln etykiet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::ExchangeDialog</name>
    <message>
        <source>Import faces with labels</source>
        <translation>Import twarzy z etykietami</translation>
    </message>
    <message>
        <source>Export faces with labels</source>
        <translation>Eksport twarzy z etykietami</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>What to bring in</source>
        <translation>Co zaimportować</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Gdzie zapisać</translation>
    </message>
    <message>
        <source>Folder or file to import</source>
        <translation>Folder lub plik do zaimportowania</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Folder docelowy</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Nowy lub pusty folder</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Plik…</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Co pominięto</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Rozpoznaj</translation>
    </message>
    <message>
        <source>The form is found by the names and first lines of what is there.</source>
        <translation>Format rozpoznaje się po nazwach i pierwszych wierszach plików.</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klasyczny</translation>
    </message>
    <message>
        <source>labels.csv with face_nr, face1.png and so on beside it, persons in sources.csv.</source>
        <translation>labels.csv z kolumną face_nr, obok face1.png i tak dalej, osoby w sources.csv.</translation>
    </message>
    <message>
        <source>labels.csv in each attribute&apos;s codes, pictures, persons in sources.csv. The split is not written.</source>
        <translation>labels.csv w kodach każdej cechy, obrazy, osoby w sources.csv. Podział nie jest zapisywany.</translation>
    </message>
    <message>
        <source>Table of pictures (CSV)</source>
        <translation>Tabela obrazów (CSV)</translation>
    </message>
    <message>
        <source>A table with a column file_name and a column an attribute.</source>
        <translation>Tabela z kolumną file_name i kolumną na każdą cechę.</translation>
    </message>
    <message>
        <source>faces.csv with 1, 0 and empty for unknown, split and groups, and the pictures.</source>
        <translation>faces.csv z 1, 0 i pustym dla nieznanych, podział i grupy oraz obrazy.</translation>
    </message>
    <message>
        <source>CelebA</source>
        <translation>CelebA</translation>
    </message>
    <message>
        <source>list_attr_celeba.txt with persons, parts and pictures; No_Beard is turned round.</source>
        <translation>list_attr_celeba.txt z osobami, częściami i obrazami; No_Beard jest odwracane.</translation>
    </message>
    <message>
        <source>CelebA&apos;s tree with the project&apos;s attributes only. It knows no unknown, which is written as 0.</source>
        <translation>Drzewo CelebA tylko z cechami projektu. Nie zna wartości nieznanej, którą zapisuje się jako 0.</translation>
    </message>
    <message>
        <source>LFW attribute scores</source>
        <translation>Oceny cech LFW</translation>
    </message>
    <message>
        <source>lfw_attributes.txt: a classifier&apos;s scores, which come as suggestions and never as labels.</source>
        <translation>lfw_attributes.txt: oceny klasyfikatora, które stają się podpowiedziami, nigdy etykietami.</translation>
    </message>
    <message>
        <source>Hugging Face imagefolder</source>
        <translation>Hugging Face imagefolder</translation>
    </message>
    <message>
        <source>metadata.jsonl or metadata.csv, one for all or one a part.</source>
        <translation>metadata.jsonl lub metadata.csv, jeden dla wszystkich albo po jednym na część.</translation>
    </message>
    <message>
        <source>Pictures and metadata.jsonl a part, with true, false and null.</source>
        <translation>Obrazy i metadata.jsonl na każdą część, z true, false i null.</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>A task list (JSON or JSON_MIN): annotations become labels, predictions suggestions.</source>
        <translation>Lista zadań (JSON lub JSON_MIN): adnotacje stają się etykietami, predykcje podpowiedziami.</translation>
    </message>
    <message>
        <source>tasks.json, the labelling interface config.xml and the pictures.</source>
        <translation>tasks.json, interfejs etykietowania config.xml i obrazy.</translation>
    </message>
    <message>
        <source>CVAT for images 1.1</source>
        <translation>CVAT for images 1.1</translation>
    </message>
    <message>
        <source>annotations.xml or a zip with it; tags are read, boxes are not.</source>
        <translation>annotations.xml lub zawierający go plik zip; czytane są tagi, ramki nie.</translation>
    </message>
    <message>
        <source>cvat.zip with annotations.xml and the pictures.</source>
        <translation>cvat.zip z annotations.xml i obrazami.</translation>
    </message>
    <message>
        <source>Folders of classes</source>
        <translation>Foldery klas</translation>
    </message>
    <message>
        <source>One folder a class, such as glasses/train/yes.</source>
        <translation>Jeden folder na klasę, na przykład glasses/train/yes.</translation>
    </message>
    <message>
        <source>A tree an attribute, such as glasses/train/yes. Unknown labels and groups are not written.</source>
        <translation>Drzewo na każdą cechę, na przykład glasses/train/yes. Nieznane etykiety i grupy nie są zapisywane.</translation>
    </message>
    <message>
        <source>A folder or a file; it can also be dropped on the window</source>
        <translation>Folder lub plik; można go też upuścić na okno</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.txt *.json *.jsonl *.xml *.zip)</source>
        <translation>Tabele i listy (*.csv *.txt *.json *.jsonl *.xml *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>faces::ui::Explanations</name>
    <message>
        <source>The network of this run is not in the project any more, so it cannot be asked why. Put its model file back from a copy, or train again.</source>
        <translation>Sieci tego przebiegu nie ma już w projekcie, więc nie można jej zapytać dlaczego. Przywróć plik modelu z kopii albo przeprowadź uczenie ponownie.</translation>
    </message>
</context>
<context>
    <name>faces::ui::FaceCanvas</name>
    <message>
        <source>The face, large</source>
        <translation>Twarz, duża</translation>
    </message>
    <message>
        <source>The wheel zooms, a drag moves, a double click goes back to the grid.</source>
        <translation>Kółko powiększa, przeciąganie przesuwa, dwukrotne kliknięcie wraca do siatki.</translation>
    </message>
</context>
<context>
    <name>faces::ui::FaceListModel</name>
    <message>
        <source>Face %1</source>
        <translation>Twarz %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucona</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 nieznane</translation>
    </message>
</context>
<context>
    <name>faces::ui::FacePanel</name>
    <message>
        <source>Yes / no / unknown ?</source>
        <translation>Tak / nie / nieznane ?</translation>
    </message>
    <message>
        <source>Suggested: %1. Look at it: suggestions like it are not yet proven right often enough on labelled faces that the model did not learn from.</source>
        <translation>Podpowiedź: %1. Obejrzyj ją: takie podpowiedzi nie sprawdziły się jeszcze dość często na oznaczonych twarzach, z których model się nie uczył.</translation>
    </message>
    <message>
        <source>The face and its labels</source>
        <translation>Twarz i jej etykiety</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Twarz %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <translation>%1 ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces selected</source>
        <translation>
            <numerusform>Zaznaczono %Ln twarz</numerusform>
            <numerusform>Zaznaczono %Ln twarze</numerusform>
            <numerusform>Zaznaczono %Ln twarzy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · photo %2</source>
        <translation>%1 · zdjęcie %2</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1, wiersz %2, kolumna %3</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Odrzucona: %1</translation>
    </message>
    <message>
        <source>yes %1</source>
        <translation>tak %1</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>nie %1</translation>
    </message>
</context>
<context>
    <name>faces::ui::FaceView</name>
    <message>
        <source>This face and its neighbours</source>
        <translation>Ta twarz i jej sąsiedzi</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 z %2 pokazanych</translation>
    </message>
    <message>
        <source>%1 × %2 px, shown at %3 %</source>
        <translation>%1 × %2&#xa0;px, w skali %3%</translation>
    </message>
</context>
<context>
    <name>faces::ui::FillChoice</name>
    <message>
        <source>Black, as in training</source>
        <translation>Czarny, jak przy uczeniu</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Biały</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Szary</translation>
    </message>
    <message>
        <source>Checkerboard: shows what is see-through</source>
        <translation>Szachownica: pokazuje, co jest przezroczyste</translation>
    </message>
</context>
<context>
    <name>faces::ui::FilterBar</name>
    <message>
        <source>More filters</source>
        <translation>Więcej filtrów</translation>
    </message>
    <message>
        <source>Values of the attributes, split, persons, near-duplicates, photos</source>
        <translation>Wartości cech, podział, osoby, niemal duplikaty, zdjęcia</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Kolejność: %1</translation>
    </message>
    <message>
        <source>The order of the faces. Choosing it again sorts anew.</source>
        <translation>Kolejność twarzy. Ponowny wybór sortuje od nowa.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>oraz</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>%1. Press to take this filter away.</source>
        <translation>%1. Naciśnij, aby usunąć ten filtr.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>faces::ui::FilterChips</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>All faces: every filter is off (Esc)</source>
        <translation>Wszystkie twarze: filtry wyłączone (Esc)</translation>
    </message>
    <message>
        <source>%1. Of several chips in this row, one has to fit; with the other filters, each of them.</source>
        <translation>%1. Z kilku przycisków w tym rzędzie musi pasować jeden; z pozostałych filtrów każdy.</translation>
    </message>
</context>
<context>
    <name>faces::ui::FilterPopup</name>
    <message>
        <source>More filters</source>
        <translation>Więcej filtrów</translation>
    </message>
    <message>
        <source>In a row any pressed value fits; every row with a pressed value has to fit.</source>
        <translation>W rzędzie pasuje dowolna wciśnięta wartość; musi pasować każdy rząd z wciśniętą wartością.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Podział</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>With several faces</source>
        <translation>Z kilkoma twarzami</translation>
    </message>
    <message>
        <source>Of this face</source>
        <translation>Tej twarzy</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Osoba %1</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Niemal duplikaty</translation>
    </message>
    <message>
        <source>Faces that have one</source>
        <translation>Twarze, które go mają</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>faces::ui::Fold</name>
    <message>
        <source>Open</source>
        <translation>Rozwinięte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zwinięte</translation>
    </message>
</context>
<context>
    <name>faces::ui::GridBar</name>
    <message>
        <source>Grid</source>
        <translation>Siatka</translation>
    </message>
    <message>
        <source>Faces in a photo</source>
        <translation>Twarze na zdjęciu</translation>
    </message>
    <message>
        <source>Use this grid</source>
        <translation>Użyj tej siatki</translation>
    </message>
    <message>
        <source>A sheet with faces in rows and columns</source>
        <translation>Arkusz z twarzami w wierszach i kolumnach</translation>
    </message>
    <message>
        <source>An ordinary photo: faces are looked for on it</source>
        <translation>Zwykłe zdjęcie: szuka się na nim twarzy</translation>
    </message>
    <message>
        <source>The grid lies right as it is drawn</source>
        <translation>Siatka leży dobrze tak, jak ją narysowano</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luki</translation>
    </message>
    <message>
        <source>Gap across</source>
        <translation>Odstęp w poziomie</translation>
    </message>
    <message>
        <source>Between columns, in pixels</source>
        <translation>Między kolumnami, w pikselach</translation>
    </message>
    <message>
        <source>Gap down</source>
        <translation>Odstęp w pionie</translation>
    </message>
    <message>
        <source>Between rows, in pixels</source>
        <translation>Między wierszami, w pikselach</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Kąt</translation>
    </message>
    <message>
        <source>Clockwise about the photo&apos;s middle, in degrees</source>
        <translation>W prawo wokół środka zdjęcia, w stopniach</translation>
    </message>
    <message>
        <source>From this edge of the photo to the grid, in pixels; the opposite edge of the grid stays</source>
        <translation>Od tego brzegu zdjęcia do siatki, w pikselach; przeciwny brzeg siatki zostaje</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lewo</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Lewy margines</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Góra</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Górny margines</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Prawo</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Prawy margines</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Dół</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Dolny margines</translation>
    </message>
    <message>
        <source>Find faces</source>
        <translation>Znajdź twarze</translation>
    </message>
    <message>
        <source>Looks for faces on the whole photo</source>
        <translation>Szuka twarzy na całym zdjęciu</translation>
    </message>
    <message>
        <source>Add a face</source>
        <translation>Dodaj twarz</translation>
    </message>
    <message>
        <source>A new box in the middle of what is seen (N)</source>
        <translation>Nowa ramka pośrodku widoku (N)</translation>
    </message>
    <message>
        <source>Remove the face</source>
        <translation>Usuń twarz</translation>
    </message>
    <message>
        <source>The chosen box goes (Delete)</source>
        <translation>Usuwa wybraną ramkę (Delete)</translation>
    </message>
    <message>
        <source>Drag on the photo to add a face; drag a box, its corners or its round handle to change it.</source>
        <translation>Przeciągnij po zdjęciu, aby dodać twarz; przeciągnij ramkę, jej rogi lub okrągły uchwyt, aby ją zmienić.</translation>
    </message>
    <message>
        <source>Turn in degrees</source>
        <translation>Obrót w stopniach</translation>
    </message>
    <message>
        <source>%1 in pixels</source>
        <translation>%1 w pikselach</translation>
    </message>
    <message>
        <source>no grid: give columns and rows</source>
        <translation>brak siatki: podaj kolumny i wiersze</translation>
    </message>
    <message>
        <source>This grid is a guess: say that it lies right, set it right, or choose “Faces in a photo”.</source>
        <translation>Ta siatka jest domysłem: potwierdź ją, popraw albo wybierz „Twarze na zdjęciu”.</translation>
    </message>
    <message>
        <source>✓ sure of the grid</source>
        <translation>✓ siatka pewna</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>ustawiona ręcznie</translation>
    </message>
    <message>
        <source>Set by hand, or a found one that was confirmed</source>
        <translation>Ustawiona ręcznie albo znaleziona i potwierdzona</translation>
    </message>
    <message>
        <source>looking for the grid …</source>
        <translation>szukanie siatki…</translation>
    </message>
    <message>
        <source>looking for faces …</source>
        <translation>szukanie twarzy…</translation>
    </message>
    <message>
        <source>Find faces again</source>
        <translation>Znajdź twarze ponownie</translation>
    </message>
    <message>
        <source>not looked for faces yet</source>
        <translation>jeszcze nie szukano twarzy</translation>
    </message>
    <message>
        <source>no faces: drag to add one</source>
        <translation>brak twarzy: przeciągnij, aby dodać</translation>
    </message>
    <message>
        <source>! only %1 sure</source>
        <translation>! pewność tylko %1</translation>
    </message>
    <message>
        <source>Found by the program, %1 sure</source>
        <translation>Znaleziona przez program, pewność %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces found</source>
        <translation>
            <numerusform>znaleziono %Ln twarz</numerusform>
            <numerusform>znaleziono %Ln twarze</numerusform>
            <numerusform>znaleziono %Ln twarzy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::GridCanvas</name>
    <message>
        <source>Photo with its grid or faces</source>
        <translation>Zdjęcie z siatką lub twarzami</translation>
    </message>
    <message>
        <source>%1 columns, %2 rows.</source>
        <translation>Kolumny: %1, wiersze: %2.</translation>
    </message>
    <message>
        <source>Chosen: column %1, row %2, left out.</source>
        <translation>Wybrano: kolumna %1, wiersz %2, pominięta.</translation>
    </message>
    <message>
        <source>Chosen: column %1, row %2.</source>
        <translation>Wybrano: kolumna %1, wiersz %2.</translation>
    </message>
    <message>
        <source>Chosen: face %1.</source>
        <translation>Wybrano: twarz %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces.</source>
        <comment>of a photo</comment>
        <translation>
            <numerusform>%Ln twarz.</numerusform>
            <numerusform>%Ln twarze.</numerusform>
            <numerusform>%Ln twarzy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::GroupsModel</name>
    <message>
        <source>Person %1</source>
        <translation>Osoba %1</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Zdjęcie %1</translation>
    </message>
    <message>
        <source>person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation>niemal duplikat</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>zdjęcie</translation>
    </message>
    <message>
        <source>not split yet</source>
        <translation>jeszcze bez podziału</translation>
    </message>
    <message>
        <source>%1: stands on more than one side</source>
        <translation>%1: jest po więcej niż jednej stronie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Twarze</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Łączy je</translation>
    </message>
    <message>
        <source>Pictures in</source>
        <translation>Obrazy w</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Należy do</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Twarz %1</translation>
    </message>
    <message>
        <source>Faces %1</source>
        <translation>Twarze %1</translation>
    </message>
</context>
<context>
    <name>faces::ui::GroupsPanel</name>
    <message>
        <source>Share of yes</source>
        <translation>Udział „tak”</translation>
    </message>
    <message>
        <source>Share of yes in each part</source>
        <translation>Udział „tak” w każdej części</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Co należy do siebie</translation>
    </message>
    <message>
        <source>Groups of faces and where they stand</source>
        <translation>Grupy twarzy i ich przynależność</translation>
    </message>
    <message>
        <source>Enter shows the group&apos;s faces on the Label page</source>
        <translation>Enter pokazuje twarze grupy na stronie Etykiety</translation>
    </message>
    <message>
        <source>Click a group, or press Enter, to see its faces on the Label page.</source>
        <translation>Kliknij grupę lub naciśnij Enter, aby zobaczyć jej twarze na stronie Etykiety.</translation>
    </message>
    <message>
        <source>not split yet</source>
        <translation>jeszcze bez podziału</translation>
    </message>
    <message>
        <source>among the known; no part is further than %L1 points from the whole</source>
        <translation>wśród znanych; żadna część nie odbiega od całości o więcej niż %L1&#xa0;p.p.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupa</numerusform>
            <numerusform>%Ln grupy</numerusform>
            <numerusform>%Ln grup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; ⚠ %Ln stand on more than one side</source>
        <translation>
            <numerusform>%1; ⚠ %Ln jest po więcej niż jednej stronie</numerusform>
            <numerusform>%1; ⚠ %Ln są po więcej niż jednej stronie</numerusform>
            <numerusform>%1; ⚠ %Ln jest po więcej niż jednej stronie</numerusform>
        </translation>
    </message>
    <message>
        <source>No faces belong together yet. Persons (from an import or “faces group”) and near-duplicates that you join on the Photos page stand here, and stay on one side of a split.</source>
        <translation>Żadne twarze nie należą jeszcze do siebie. Tu pojawią się osoby (z importu lub polecenia „faces group”) i niemal duplikaty, które połączysz na stronie Zdjęcia; pozostają po jednej stronie podziału.</translation>
    </message>
</context>
<context>
    <name>faces::ui::GuideText</name>
    <message>
        <source>Guide</source>
        <translation>Przewodnik</translation>
    </message>
</context>
<context>
    <name>faces::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Przewodnik</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Wstecz (Alt+←)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Szukaj w przewodniku</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Rozdziały</translation>
    </message>
</context>
<context>
    <name>faces::ui::HeatLegend</name>
    <message>
        <source>little</source>
        <translation>mało</translation>
    </message>
    <message>
        <source>− covered: less sure of yes</source>
        <translation>− po zasłonięciu: mniej pewne „tak”</translation>
    </message>
    <message>
        <source>much · half of it lies inside the line</source>
        <translation>dużo · połowa mieści się wewnątrz linii</translation>
    </message>
    <message>
        <source>more sure +</source>
        <translation>bardziej pewne +</translation>
    </message>
    <message>
        <source>Colours: from %1 to %2</source>
        <translation>Kolory: od %1 do %2</translation>
    </message>
</context>
<context>
    <name>faces::ui::HistoryPanel</name>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>undone or done again</source>
        <translation>cofnięto lub ponowiono</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>zaimportowano</translation>
    </message>
    <message>
        <source>suggestion accepted</source>
        <translation>przyjęto podpowiedź</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ręcznie</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Odczytywanie historii</translation>
    </message>
    <message>
        <source>History of this face&apos;s labels</source>
        <translation>Historia etykiet tej twarzy</translation>
    </message>
    <message>
        <source>Nobody has labelled this face yet.</source>
        <translation>Nikt jeszcze nie oznaczył tej twarzy.</translation>
    </message>
</context>
<context>
    <name>faces::ui::IdleKeys</name>
    <message>
        <source>“%1” has nothing to do now.</source>
        <translation>„%1”: nie ma teraz nic do zrobienia.</translation>
    </message>
</context>
<context>
    <name>faces::ui::Job</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Za mało pamięci. Zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1</source>
        <translation>Wewnętrzny błąd programu: %1</translation>
    </message>
</context>
<context>
    <name>faces::ui::JudgedModel</name>
    <message>
        <source>judging …</source>
        <translation>ocenianie…</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Twarz %1</translation>
    </message>
    <message>
        <source>%1: is being judged</source>
        <translation>%1: trwa ocenianie</translation>
    </message>
    <message>
        <source>%1: %2, %3, yes from %4</source>
        <translation>%1: %2, %3, „tak” od %4</translation>
    </message>
</context>
<context>
    <name>faces::ui::KeyCatcher</name>
    <message>
        <source>Press a key …</source>
        <translation>Naciśnij klawisz…</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Dodaj skrót</translation>
    </message>
</context>
<context>
    <name>faces::ui::KeyEditor</name>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Photos, looking again</source>
        <translation>Zdjęcia, przegląd</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Skróty jak w</translation>
    </message>
    <message>
        <source>Keys as in %1</source>
        <translation>Skróty jak w %1</translation>
    </message>
    <message>
        <source>Find an action, or who has a key</source>
        <translation>Znajdź polecenie albo właściciela skrótu</translation>
    </message>
    <message>
        <source>Forget my changes</source>
        <translation>Porzuć moje zmiany</translation>
    </message>
    <message>
        <source>All keys as the chosen set has them</source>
        <translation>Wszystkie skróty jak w wybranym zestawie</translation>
    </message>
    <message>
        <source>Add a key: %1</source>
        <translation>Dodaj skrót: %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Domyślne</translation>
    </message>
    <message>
        <source>Default keys: %1</source>
        <translation>Domyślne skróty: %1</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Usuń ten skrót</translation>
    </message>
    <message>
        <source>Take %1 away from: %2</source>
        <translation>Zabierz %1 poleceniu: %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation>%1 należy już do „%2”.</translation>
    </message>
    <message>
        <source>Take it away from there</source>
        <translation>Zabierz go stamtąd</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Second opinions</source>
        <translation>Drugie opinie</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikty</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Uczenie</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Results of two runs</source>
        <translation>Wyniki dwóch przebiegów</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Wypróbuj</translation>
    </message>
</context>
<context>
    <name>faces::ui::KeyOverlay</name>
    <message>
        <source>All keys</source>
        <translation>Wszystkie skróty</translation>
    </message>
    <message>
        <source>All keys · Esc closes</source>
        <translation>Wszystkie skróty · Esc zamyka</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Przewodnik</translation>
    </message>
    <message>
        <source>What each page is for, and more (F1 once more)</source>
        <translation>Do czego jest każda strona i inne (F1 jeszcze raz)</translation>
    </message>
</context>
<context>
    <name>faces::ui::LabelDesk</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Second opinion by %1: %2 – complete.</source>
        <translation>Druga opinia (%1): %2 – ukończona.</translation>
    </message>
    <message>
        <source>Compare with the labels</source>
        <translation>Porównaj z etykietami</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>Second opinion by %1: %2 – labels are hidden.</source>
        <translation>Druga opinia (%1): %2 – etykiety są ukryte.</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation>Wyjdź, dokończ później</translation>
    </message>
    <message>
        <source>A second opinion is being given. Leave it first.</source>
        <translation>Trwa wydawanie drugiej opinii. Najpierw z niej wyjdź.</translation>
    </message>
    <message>
        <source>No second opinion is being given.</source>
        <translation>Nie trwa żadna druga opinia.</translation>
    </message>
    <message>
        <source>This face is not among those of the second opinion. Leave it first.</source>
        <translation>Ta twarz nie należy do drugiej opinii. Najpierw z niej wyjdź.</translation>
    </message>
    <message>
        <source>A second opinion shows the faces of its pass alone. Leave it first.</source>
        <translation>Druga opinia pokazuje tylko swoje twarze. Najpierw z niej wyjdź.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykiety</translation>
    </message>
</context>
<context>
    <name>faces::ui::LabelHints</name>
    <message>
        <source>accept suggestions, next</source>
        <translation>przyjmij podpowiedzi, następna</translation>
    </message>
    <message>
        <source>%1, the rest as with Enter</source>
        <translation>%1, reszta jak po Enter</translation>
    </message>
    <message>
        <source>make unknown</source>
        <translation>oznacz jako nieznane</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>odrzuć</translation>
    </message>
    <message>
        <source>next unlabelled</source>
        <translation>następna bez etykiet</translation>
    </message>
    <message>
        <source>one face large, or the grid</source>
        <translation>jedna duża twarz albo siatka</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>wszystkie skróty</translation>
    </message>
    <message>
        <source>what is unknown is %1; next</source>
        <translation>nieznane to %1; następna</translation>
    </message>
</context>
<context>
    <name>faces::ui::LabelPage</name>
    <message>
        <source>Nothing was accepted: suggestions with “?” are accepted in sight only.</source>
        <translation>Nic nie przyjęto: podpowiedzi z „?” przyjmuje się tylko wtedy, gdy je widać.</translation>
    </message>
    <message>
        <source>In a second opinion suggestions stay hidden.</source>
        <translation>W drugiej opinii podpowiedzi pozostają ukryte.</translation>
    </message>
    <message>
        <source>Nothing was suggested for face %1.</source>
        <translation>Dla twarzy %1 nie było podpowiedzi.</translation>
    </message>
    <message>
        <source>No label of this face is suspicious.</source>
        <translation>Żadna etykieta tej twarzy nie jest podejrzana.</translation>
    </message>
    <message>
        <source>Sent here by a person</source>
        <translation>Wskazane przez osobę</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Zostaw „%1”</translation>
    </message>
    <message>
        <source>Make it “%1”</source>
        <translation>Zmień na „%1”</translation>
    </message>
    <message>
        <source>In a second opinion suspicious labels stay hidden. Leave it first.</source>
        <translation>W drugiej opinii podejrzane etykiety pozostają ukryte. Najpierw z niej wyjdź.</translation>
    </message>
    <message>
        <source>No label is suspicious.</source>
        <translation>Żadna etykieta nie jest podejrzana.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Face %1: %2 “no”, for the key was pressed twice.</source>
        <translation>Twarz %1: %2 „nie”, bo klawisz naciśnięto dwa razy.</translation>
    </message>
    <message>
        <source>Nothing to make unknown: no label is known here.</source>
        <translation>Nie ma czego oznaczać jako nieznane: żadna etykieta nie jest tu znana.</translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation>Dlaczego odrzucić?</translation>
    </message>
    <message>
        <source>&amp;X  Poor picture</source>
        <translation>&amp;X  Słaby obraz</translation>
    </message>
    <message>
        <source>&amp;Blurred</source>
        <translation>&amp;Nieostra</translation>
    </message>
    <message>
        <source>&amp;Cut off</source>
        <translation>&amp;Ucięta</translation>
    </message>
    <message>
        <source>&amp;Not a face</source>
        <translation>&amp;To nie twarz</translation>
    </message>
    <message>
        <source>&amp;Double</source>
        <translation>&amp;Podwójna</translation>
    </message>
    <message>
        <source>&amp;Other reason</source>
        <translation>&amp;Inny powód</translation>
    </message>
    <message>
        <source>Last face, and none is left to label here.</source>
        <translation>Ostatnia twarz i nie ma tu już nic do oznaczenia.</translation>
    </message>
    <message>
        <source>Last face, but not all others are labelled.</source>
        <translation>Ostatnia twarz, ale nie wszystkie inne mają etykiety.</translation>
    </message>
    <message>
        <source>Last face. %1 goes to the next unlabelled one.</source>
        <translation>Ostatnia twarz. %1 przechodzi do następnej bez etykiet.</translation>
    </message>
    <message>
        <source>All faces shown here are labelled.</source>
        <translation>Wszystkie pokazane twarze mają etykiety.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>Here every face gets its labels, with a key or two each.</source>
        <translation>Tu każda twarz dostaje etykiety, po klawiszu lub dwóch.</translation>
    </message>
    <message>
        <source>Cut faces from photos</source>
        <translation>Wytnij twarze ze zdjęć</translation>
    </message>
    <message>
        <source>Photos and folders can be dropped anywhere.</source>
        <translation>Zdjęcia i foldery można upuścić gdziekolwiek.</translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>oznaczono %1 z %2</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Face %1 is the selected one. Press again to label it.</source>
        <translation>Zaznaczona jest twarz %1. Naciśnij ponownie, aby ją oznaczyć.</translation>
    </message>
    <message>
        <source>The selected faces are here. Press again to label them.</source>
        <translation>Zaznaczone twarze są tutaj. Naciśnij ponownie, aby je oznaczyć.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Ponowiono</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Cofnięto</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %Ln suggestions %1.</source>
        <translation>
            <numerusform>Przyjęto %Ln podpowiedź %1.</numerusform>
            <numerusform>Przyjęto %Ln podpowiedzi %1.</numerusform>
            <numerusform>Przyjęto %Ln podpowiedzi %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln faces</source>
        <comment>accepted suggestions</comment>
        <translation>
            <numerusform>dla %Ln twarzy</numerusform>
            <numerusform>dla %Ln twarzy</numerusform>
            <numerusform>dla %Ln twarzy</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Model: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 “%2” for %Ln faces.</source>
        <translation>
            <numerusform>%1 „%2” dla %Ln twarzy.</numerusform>
            <numerusform>%1 „%2” dla %Ln twarzy.</numerusform>
            <numerusform>%1 „%2” dla %Ln twarzy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::LabelViews</name>
    <message>
        <source>No face fits these filters.</source>
        <translation>Żadna twarz nie pasuje do tych filtrów.</translation>
    </message>
    <message>
        <source>Show all faces</source>
        <translation>Pokaż wszystkie twarze</translation>
    </message>
    <message>
        <source>Esc does the same.</source>
        <translation>Esc robi to samo.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Twarze</translation>
    </message>
    <message>
        <source>%1: unknown. A click says “%2”, another one “%3”.</source>
        <translation>%1: nieznane. Kliknięcie ustawia „%2”, kolejne „%3”.</translation>
    </message>
    <message>
        <source>%1: “%2”. A click says “%3”.</source>
        <translation>%1: „%2”. Kliknięcie ustawia „%3”.</translation>
    </message>
    <message>
        <source>%1: “%2”, but the model says “%3”. A click says “%3”.</source>
        <translation>%1: „%2”, ale model twierdzi „%3”. Kliknięcie ustawia „%3”.</translation>
    </message>
    <message>
        <source>%1: two opinions that differ. A click says “%2”, another one “%3”.</source>
        <translation>%1: dwie różne opinie. Kliknięcie ustawia „%2”, kolejne „%3”.</translation>
    </message>
    <message>
        <source>%1: suggested “%2”. A click says “%3” instead.</source>
        <translation>%1: podpowiedź „%2”. Kliknięcie ustawia zamiast niej „%3”.</translation>
    </message>
</context>
<context>
    <name>faces::ui::LargeFace</name>
    <message>
        <source>The chosen face, large: before and after its background is removed</source>
        <translation>Wybrana twarz, duża: przed usunięciem tła i po nim</translation>
    </message>
</context>
<context>
    <name>faces::ui::LargeView</name>
    <message>
        <source>Face %1</source>
        <translation>Twarz %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 z %3</translation>
    </message>
    <message>
        <source>Face %1, large</source>
        <translation>Twarz %1, duża</translation>
    </message>
    <message>
        <source>What speaks for “%1”, as the network said.</source>
        <translation>Co przemawia za „%1”, jak twierdzi sieć.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking where the network looked</source>
        <translation>Sprawdzanie, gdzie patrzyła sieć</translation>
    </message>
    <message>
        <source>Covering the face, piece by piece</source>
        <translation>Zasłanianie twarzy, fragment po fragmencie</translation>
    </message>
    <message>
        <source>The training faces were not looked through.</source>
        <translation>Twarze uczące nie zostały przejrzane.</translation>
    </message>
    <message>
        <source>Look for the nearest</source>
        <translation>Szukaj najbliższych</translation>
    </message>
    <message>
        <source>Looking for the nearest training faces</source>
        <translation>Szukanie najbliższych twarzy uczących</translation>
    </message>
    <message>
        <source>No other training face of this run is left in the project.</source>
        <translation>W projekcie nie ma już innych twarzy uczących tego przebiegu.</translation>
    </message>
    <message>
        <source>Distance 0: the same to the last layer; 1: nothing in common.</source>
        <translation>Odległość 0: dla ostatniej warstwy takie same; 1: nic wspólnego.</translation>
    </message>
    <message>
        <source>All faces</source>
        <translation>Wszystkie twarze</translation>
    </message>
    <message>
        <source>Back to all faces</source>
        <translation>Wróć do wszystkich twarzy</translation>
    </message>
    <message>
        <source>The face before</source>
        <translation>Poprzednia twarz</translation>
    </message>
    <message>
        <source>The next face</source>
        <translation>Następna twarz</translation>
    </message>
    <message>
        <source>Face alone</source>
        <translation>Sama twarz</translation>
    </message>
    <message>
        <source>The face alone</source>
        <translation>Sama twarz</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Gdzie patrzyła</translation>
    </message>
    <message>
        <source>Where the network looked when it decided</source>
        <translation>Gdzie patrzyła sieć, podejmując decyzję</translation>
    </message>
    <message>
        <source>What covering changes</source>
        <translation>Co zmienia zasłonięcie</translation>
    </message>
    <message>
        <source>How the probability of yes changes when a patch is covered</source>
        <translation>Jak zmienia się prawdopodobieństwo „tak” po zasłonięciu fragmentu</translation>
    </message>
    <message>
        <source>What the network said</source>
        <translation>Co powiedziała sieć</translation>
    </message>
    <message>
        <source>Nearest training faces in the network’s last layer</source>
        <translation>Najbliższe twarze uczące w ostatniej warstwie sieci</translation>
    </message>
    <message>
        <source>The picture of this face cannot be read.</source>
        <translation>Nie można odczytać obrazu tej twarzy.</translation>
    </message>
    <message>
        <source>Reading what the network makes of its training faces: %1 of %2</source>
        <translation>Odczytywanie, co sieć widzi w twarzach uczących: %1 z %2</translation>
    </message>
    <message>
        <source>“%1” with this patch covered: %2 → %3 (%4)</source>
        <translation>„%1” po zasłonięciu tego fragmentu: %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>%1 · it would say “%2”</source>
        <translation>%1 · powiedziałaby „%2”</translation>
    </message>
</context>
<context>
    <name>faces::ui::LineChart</name>
    <message>
        <source>Wheel: nearer or farther (with Ctrl, or over the numbers at the left: upwards)
Drag: move what is zoomed. Double-click: the whole
Keys: Left and Right read the values, + and - zoom (with Ctrl: upwards),
Shift with an arrow moves, Home or 0 shows the whole</source>
        <translation>Kółko: bliżej lub dalej (z Ctrl albo nad liczbami po lewej: w pionie)
Przeciąganie: przesuń powiększenie. Dwukrotne kliknięcie: całość
Klawisze: strzałki w lewo i w prawo odczytują wartości, + i - powiększają (z Ctrl: w pionie),
Shift ze strzałką przesuwa, Home lub 0 pokazuje całość</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Całość</translation>
    </message>
    <message>
        <source>Shows the whole again (Home, 0 or a double-click)</source>
        <translation>Pokazuje znów całość (Home, 0 lub dwukrotne kliknięcie)</translation>
    </message>
    <message>
        <source>Show the whole chart</source>
        <translation>Pokaż cały wykres</translation>
    </message>
</context>
<context>
    <name>faces::ui::LiveTraining</name>
    <message>
        <source>Preparing the faces</source>
        <translation>Przygotowywanie twarzy</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Uczenie</translation>
    </message>
</context>
<context>
    <name>faces::ui::LiveTuning</name>
    <message>
        <source>Preparing the faces</source>
        <translation>Przygotowywanie twarzy</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Poszukiwanie</translation>
    </message>
</context>
<context>
    <name>faces::ui::LookAgainPanel</name>
    <message>
        <source>Look again</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Look again: %1</source>
        <translation>Przegląd: %1</translation>
    </message>
    <message>
        <source>After cutting, near-duplicates and poor faces are listed here.</source>
        <translation>Po wycięciu pojawią się tu niemal duplikaty i słabe twarze.</translation>
    </message>
    <message>
        <source>Looking for faces that are nearly alike or poor …</source>
        <translation>Szukanie twarzy prawie jednakowych lub słabych…</translation>
    </message>
    <message>
        <source>Nothing is nearly alike or poor.</source>
        <translation>Nic nie jest prawie jednakowe ani słabe.</translation>
    </message>
</context>
<context>
    <name>faces::ui::LookCases</name>
    <message>
        <source>almost empty</source>
        <translation>prawie pusta</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>za ciemna</translation>
    </message>
    <message>
        <source>nearly alike</source>
        <translation>prawie jednakowe</translation>
    </message>
    <message>
        <source>The same picture twice?</source>
        <translation>Dwa razy ten sam obraz?</translation>
    </message>
    <message>
        <source>Almost the same picture?</source>
        <translation>Prawie ten sam obraz?</translation>
    </message>
    <message>
        <source>Very much alike?</source>
        <translation>Bardzo podobne?</translation>
    </message>
    <message>
        <source>Came without a photo</source>
        <translation>Bez zdjęcia</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>wiersz %1, kolumna %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 nearly alike</comment>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>faces::ui::LookFinder</name>
    <message>
        <source>Reading what was decided</source>
        <translation>Odczytywanie decyzji</translation>
    </message>
    <message>
        <source>Looking at faces again</source>
        <translation>Ponowne oglądanie twarzy</translation>
    </message>
</context>
<context>
    <name>faces::ui::LookReview</name>
    <message>
        <source>Faces %1 and %2 are one group now.</source>
        <translation>Twarze %1 i %2 tworzą teraz jedną grupę.</translation>
    </message>
    <message>
        <source>Face %1 is rejected: duplicate.</source>
        <translation>Twarz %1 odrzucona: duplikat.</translation>
    </message>
    <message>
        <source>Faces %1 and %2 are told apart.</source>
        <translation>Twarze %1 i %2 uznano za różne.</translation>
    </message>
    <message>
        <source>Face %1 is rejected: %2.</source>
        <translation>Twarz %1 odrzucona: %2.</translation>
    </message>
    <message>
        <source>Face %1 stays.</source>
        <translation>Twarz %1 zostaje.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Poprzedni</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następny</translation>
    </message>
    <message>
        <source>Back to the photo</source>
        <translation>Wróć do zdjęcia</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Wycofano.</translation>
    </message>
    <message>
        <source>Something else was done since; Undo takes that back first.</source>
        <translation>Od tego czasu zrobiono coś innego; Cofnij wycofa najpierw to.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>This face is %1.</source>
        <translation>Ta twarz jest %1.</translation>
    </message>
    <message>
        <source>Reject face %1</source>
        <translation>Odrzuć twarz %1</translation>
    </message>
    <message>
        <source>Reject: %1</source>
        <translation>Odrzuć: %1</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Zostaw obie</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Nothing is left to look at again.</source>
        <translation>Nie ma już nic do przejrzenia.</translation>
    </message>
    <message>
        <source>Looking for more faces that are nearly alike or poor …</source>
        <translation>Szukanie kolejnych twarzy prawie jednakowych lub słabych…</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Twarz %1</translation>
    </message>
    <message>
        <source>mirrored: the second is shown turned back</source>
        <translation>odbita: drugą pokazano odwróconą z powrotem</translation>
    </message>
    <message>
        <source>Join into one group</source>
        <translation>Połącz w jedną grupę</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>podobieństwo %1</translation>
    </message>
</context>
<context>
    <name>faces::ui::MainWindow</name>
    <message>
        <source>Faces Studio</source>
        <translation>Faces Studio</translation>
    </message>
    <message>
        <source>%1 – Faces Studio</source>
        <translation>%1 – Faces Studio</translation>
    </message>
    <message>
        <source>Faces Studio ended without being closed last time. What you did is kept. Work that was still running has to be started again; a training or a search can go on from its last epoch.</source>
        <translation>Ostatnim razem Faces Studio nie zostało prawidłowo zamknięte. Wszystkie zmiany zachowano. Przerwaną pracę trzeba uruchomić ponownie; uczenie lub poszukiwanie można wznowić od ostatniej epoki.</translation>
    </message>
    <message>
        <source>“%1” is still running. Everything that is in the project already stays; what is not finished can be started again, and a training or a search can go on from its last epoch.</source>
        <translation>„%1” jeszcze trwa. Wszystko, co jest już w projekcie, zostaje; niedokończoną pracę można uruchomić ponownie, a uczenie lub poszukiwanie wznowić od ostatniej epoki.</translation>
    </message>
    <message>
        <source>Something is still running</source>
        <translation>Coś jeszcze trwa</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Zatrzymaj i zamknij</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Niech trwa</translation>
    </message>
    <message>
        <source>“%1” has ended.</source>
        <translation>„%1” zakończono.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Nie zamykaj</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Drop the project here to open it</source>
        <translation>Upuść projekt tutaj, aby go otworzyć</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>Upuść zdjęcia tutaj</translation>
    </message>
    <message>
        <source>Photos and faces belong to a project. Open one or make a new one, then drop them again.</source>
        <translation>Zdjęcia i twarze należą do projektu. Otwórz go albo utwórz nowy, a potem upuść je ponownie.</translation>
    </message>
    <message>
        <source>Nothing on this page can take what was dropped.</source>
        <translation>Nic na tej stronie nie przyjmie tego, co upuszczono.</translation>
    </message>
    <message>
        <source>Making the learner ready</source>
        <translation>Przygotowywanie modułu uczącego</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Ponowiono: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Cofnięto: %1.</translation>
    </message>
    <message>
        <source>%1 takes it back.</source>
        <translation>%1 to wycofuje.</translation>
    </message>
    <message>
        <source>%1 does it again.</source>
        <translation>%1 to ponawia.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>The project&apos;s folder was moved, renamed or removed while it is open: %1 is not there any more. Put it back there, or close the project and open it where it is now.</source>
        <translation>Folder otwartego projektu został przeniesiony, usunięty lub zmienił nazwę: %1 już nie istnieje. Umieść go tam z powrotem albo zamknij projekt i otwórz go tam, gdzie jest teraz.</translation>
    </message>
    <message>
        <source>New project: choose a name and a place</source>
        <translation>Nowy projekt: wybierz nazwę i miejsce</translation>
    </message>
    <message>
        <source>Faces projects (*.faces)</source>
        <translation>Projekty Faces (*.faces)</translation>
    </message>
    <message>
        <source>Open a project: choose its folder, which ends in .faces</source>
        <translation>Otwieranie projektu: wybierz jego folder, zakończony na .faces</translation>
    </message>
    <message>
        <source>Drawing the demo photos</source>
        <translation>Rysowanie zdjęć pokazowych</translation>
    </message>
    <message>
        <source>Drop the model here to try it</source>
        <translation>Upuść model tutaj, aby go wypróbować</translation>
    </message>
    <message>
        <source>This lies on another machine or in a browser. Save it as a file on this one, then drop the file.</source>
        <translation>To leży na innym komputerze albo w przeglądarce. Zapisz to jako plik na tym komputerze i upuść ten plik.</translation>
    </message>
    <message>
        <source>A project is among what was dropped. Drop it alone to open it, or the rest without it.</source>
        <translation>Wśród upuszczonych plików jest projekt. Upuść go osobno, aby go otworzyć, albo resztę bez niego.</translation>
    </message>
    <message>
        <source>A model is tried on the Try page of a project. Open one or make a new one, then drop it again.</source>
        <translation>Model wypróbowuje się w projekcie, na stronie Wypróbuj. Otwórz projekt lub utwórz nowy i upuść model ponownie.</translation>
    </message>
    <message>
        <source>%1 is open in another window of Faces Studio, which was brought to the front.</source>
        <translation>%1 jest otwarty w innym oknie Faces Studio; przeniesiono je na wierzch.</translation>
    </message>
    <message>
        <source>Another window of Faces Studio has this project open and does not answer: it may be busy, or hung. Until it ends, the project can only be looked at here.</source>
        <translation>Inne okno Faces Studio ma ten projekt otwarty i nie odpowiada: może być zajęte lub zawieszone. Dopóki się nie zakończy, projekt można tu tylko oglądać.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Ostatnie projekty</translation>
    </message>
    <message>
        <source>The guide was not installed with this program: it is the folder share/faces-studio/guide.</source>
        <translation>Przewodnik nie został zainstalowany razem z programem: to folder share/faces-studio/guide.</translation>
    </message>
    <message>
        <source>A model is tried in a project: open one, make a new one or take the demo, and %1 is on its page Try.</source>
        <translation>Model wypróbowuje się w projekcie: po otwarciu istniejącego, nowego albo pokazowego %1 będzie na stronie Wypróbuj.</translation>
    </message>
</context>
<context>
    <name>faces::ui::ModelChoice</name>
    <message>
        <source>Says: %1</source>
        <translation>Rozpoznaje: %1</translation>
    </message>
    <message>
        <source>Leaky: variants of one face stood in training and in test, its scores are too good.</source>
        <translation>Przeciek: warianty jednej twarzy były i w uczeniu, i w teście, więc wyniki są zbyt dobre.</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Przebieg %1 · %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>jeszcze nie ma modelu</translation>
    </message>
    <message numerus="yes">
        <source>Trained on %Ln pictures of this project, split %1</source>
        <translation>
            <numerusform>Uczony na %Ln obrazie tego projektu, podział %1</numerusform>
            <numerusform>Uczony na %Ln obrazach tego projektu, podział %1</numerusform>
            <numerusform>Uczony na %Ln obrazach tego projektu, podział %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Micro F1 %1 on %Ln validation faces</source>
        <translation>
            <numerusform>Mikro F1 %1 na %Ln twarzy walidacyjnej</numerusform>
            <numerusform>Mikro F1 %1 na %Ln twarzach walidacyjnych</numerusform>
            <numerusform>Mikro F1 %1 na %Ln twarzach walidacyjnych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · leaky</source>
        <translation>%1 · przeciek</translation>
    </message>
</context>
<context>
    <name>faces::ui::ModelsPanel</name>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Face detector</source>
        <translation>Wykrywanie twarzy</translation>
    </message>
    <message>
        <source>Built in; or a YuNet network (.onnx)</source>
        <translation>Wbudowane; albo sieć YuNet (.onnx)</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Tła</translation>
    </message>
    <message>
        <source>Built in; or a U2-Net style network (.onnx)</source>
        <translation>Wbudowane; albo sieć typu U2-Net (.onnx)</translation>
    </message>
    <message>
        <source>%1: network file</source>
        <translation>%1: plik sieci</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Wybierz plik: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Back to what is built in: %1</source>
        <translation>Wróć do wbudowanego: %1</translation>
    </message>
    <message>
        <source>Trying a network</source>
        <translation>Sprawdzanie sieci</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Wybieranie sieci</translation>
    </message>
    <message>
        <source>ONNX networks (*.onnx)</source>
        <translation>Sieci ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Faces are found by OpenCV&apos;s cascades.</source>
        <translation>Twarze znajdują kaskady OpenCV.</translation>
    </message>
    <message>
        <source>Backgrounds are found by their colours.</source>
        <translation>Tła rozpoznaje się po kolorach.</translation>
    </message>
    <message>
        <source>Trying it …</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>This network works, and is used from now on.</source>
        <translation>Ta sieć działa i od teraz będzie używana.</translation>
    </message>
</context>
<context>
    <name>faces::ui::NearModel</name>
    <message>
        <source>its label is not known</source>
        <translation>jej etykieta jest nieznana</translation>
    </message>
    <message>
        <source>labelled as the network said of this face</source>
        <translation>oznaczona tak, jak sieć oceniła tę twarz</translation>
    </message>
    <message>
        <source>labelled otherwise than the network said of this face</source>
        <translation>oznaczona inaczej, niż sieć oceniła tę twarz</translation>
    </message>
    <message>
        <source>Training face %1, distance %2 (0: the same to the network&apos;s last layer, 1: nothing in common), %3. %4</source>
        <translation>Twarz ucząca %1, odległość %2 (0: dla ostatniej warstwy sieci takie same, 1: nic wspólnego), %3. %4</translation>
    </message>
</context>
<context>
    <name>faces::ui::NearStrip</name>
    <message>
        <source>not labelled</source>
        <translation>bez etykiety</translation>
    </message>
    <message>
        <source>Nearest training faces</source>
        <translation>Najbliższe twarze uczące</translation>
    </message>
</context>
<context>
    <name>faces::ui::NoticeLine</name>
    <message>
        <source>Put this notice away</source>
        <translation>Zamknij to powiadomienie</translation>
    </message>
</context>
<context>
    <name>faces::ui::OpinionForm</name>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Poproś o drugą opinię</translation>
    </message>
    <message>
        <source>A random sample</source>
        <translation>Próba losowa</translation>
    </message>
    <message>
        <source>Faces in the sample</source>
        <translation>Liczba twarzy w próbie</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>Ziarno próby</translation>
    </message>
    <message>
        <source>Name of who gives it</source>
        <translation>Imię osoby, która ją wydaje</translation>
    </message>
    <message>
        <source>Name of who gives the second opinion</source>
        <translation>Imię osoby wydającej drugą opinię</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Kto ją wydaje</translation>
    </message>
    <message>
        <source>On which faces</source>
        <translation>O których twarzach</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>twarzy</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>ziarno</translation>
    </message>
    <message>
        <source>Go on as %1</source>
        <translation>Kontynuuj jako %1</translation>
    </message>
    <message>
        <source>Begin, labels hidden</source>
        <translation>Zacznij, etykiety ukryte</translation>
    </message>
    <message>
        <source>Labels, suggestions and what others said stay hidden until the second opinion is left. It can be left and gone on with at any time.</source>
        <translation>Etykiety, podpowiedzi i zdania innych pozostają ukryte aż do wyjścia z drugiej opinii. Można z niej wyjść i dokończyć ją w dowolnej chwili.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln kept faces</source>
        <translation>
            <numerusform>Zachowana twarz (%Ln)</numerusform>
            <numerusform>Wszystkie %Ln zachowane twarze</numerusform>
            <numerusform>Wszystkie %Ln zachowanych twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln faces that are shown</source>
        <translation>
            <numerusform>Pokazana twarz (%Ln)</numerusform>
            <numerusform>Pokazane twarze (%Ln)</numerusform>
            <numerusform>Pokazane twarze (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked about %Ln faces; %2 are done.</source>
        <translation>
            <numerusform>%1: zapytano o %Ln twarz; gotowe: %2.</numerusform>
            <numerusform>%1: zapytano o %Ln twarze; gotowe: %2.</numerusform>
            <numerusform>%1: zapytano o %Ln twarzy; gotowe: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::OpinionsHub</name>
    <message>
        <source>Back to the labels</source>
        <translation>Wróć do etykiet</translation>
    </message>
</context>
<context>
    <name>faces::ui::ParallelCoordinates</name>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>axis %1</source>
        <translation>oś %1</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>zachowano %1 z %2</translation>
    </message>
</context>
<context>
    <name>faces::ui::PhotoListModel</name>
    <message>
        <source>not a grid</source>
        <translation>to nie siatka</translation>
    </message>
    <message>
        <source>%1 · check it</source>
        <translation>%1 · sprawdź</translation>
    </message>
    <message>
        <source>%1 · found</source>
        <translation>%1 · znaleziona</translation>
    </message>
    <message>
        <source>%1 · cut</source>
        <translation>%1 · wycięte</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>zmienione od tego czasu</translation>
    </message>
    <message>
        <source>%1, not used: %2</source>
        <translation>%1, nieużyte: %2</translation>
    </message>
    <message>
        <source>%1
%2 × %3 pixels
%4</source>
        <translation>%1
%2 × %3 pikseli
%4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces found</source>
        <translation>
            <numerusform>znaleziono %Ln twarz</numerusform>
            <numerusform>znaleziono %Ln twarze</numerusform>
            <numerusform>znaleziono %Ln twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces cut</source>
        <translation>
            <numerusform>wycięto %Ln twarz</numerusform>
            <numerusform>wycięto %Ln twarze</numerusform>
            <numerusform>wycięto %Ln twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces rejected</source>
        <translation>
            <numerusform>odrzucono %Ln twarz</numerusform>
            <numerusform>odrzucono %Ln twarze</numerusform>
            <numerusform>odrzucono %Ln twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <comment>faces</comment>
        <translation>
            <numerusform>odrzucono %Ln</numerusform>
            <numerusform>odrzucono %Ln</numerusform>
            <numerusform>odrzucono %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::PhotosPage</name>
    <message>
        <source>%1 can&apos;t be used.</source>
        <translation>%1: nie można użyć tego pliku.</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Dodaj zdjęcia…</translation>
    </message>
    <message>
        <source>None of these files can be used.</source>
        <translation>Żadnego z tych plików nie można użyć.</translation>
    </message>
    <message>
        <source>Use JPEG, PNG, WebP, TIFF, BMP or GIF.</source>
        <translation>Użyj JPEG, PNG, WebP, TIFF, BMP lub GIF.</translation>
    </message>
    <message>
        <source>Cutting faces</source>
        <translation>Wycinanie twarzy</translation>
    </message>
    <message>
        <source>Cancelled: nothing was cut.</source>
        <translation>Anulowano: nic nie wycięto.</translation>
    </message>
    <message>
        <source>Nothing was cut.</source>
        <translation>Nic nie wycięto.</translation>
    </message>
    <message>
        <source>No regular grid was found on this photo. Give its columns and rows, or choose “Faces in a photo”.</source>
        <translation>Na tym zdjęciu nie znaleziono regularnej siatki. Podaj kolumny i wiersze albo wybierz „Twarze na zdjęciu”.</translation>
    </message>
    <message>
        <source>No faces were found. Drag on the photo to put boxes by hand.</source>
        <translation>Nie znaleziono twarzy. Przeciągnij po zdjęciu, aby ręcznie narysować ramki.</translation>
    </message>
    <message>
        <source>The same faces were found again; nothing changed.</source>
        <translation>Znaleziono te same twarze; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Bring the old boxes back</source>
        <translation>Przywróć stare ramki</translation>
    </message>
    <message>
        <source>The grid of %1 is a guess. Does it lie right?</source>
        <translation>Siatka na %1 jest domysłem. Czy leży dobrze?</translation>
    </message>
    <message>
        <source>Cut with this grid</source>
        <translation>Wytnij z tą siatką</translation>
    </message>
    <message>
        <source>Cut with these grids</source>
        <translation>Wytnij z tymi siatkami</translation>
    </message>
    <message>
        <source>Look for faces instead</source>
        <translation>Szukaj raczej twarzy</translation>
    </message>
    <message>
        <source>Remove backgrounds</source>
        <translation>Usuwaj tła</translation>
    </message>
    <message>
        <source>Label them</source>
        <translation>Oznacz je</translation>
    </message>
    <message>
        <source>Reading a photo</source>
        <translation>Odczytywanie zdjęcia</translation>
    </message>
    <message>
        <source>Looking for the grid</source>
        <translation>Szukanie siatki</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <translation>Szukanie twarzy</translation>
    </message>
    <message>
        <source>Faces begin here: add photos to cut them from.</source>
        <translation>Twarze zaczynają się tutaj: dodaj zdjęcia, z których je wytniesz.</translation>
    </message>
    <message>
        <source>Or drop photos or a folder here: JPEG, PNG, WebP, TIFF, BMP, GIF.</source>
        <translation>Albo upuść tu zdjęcia lub folder: JPEG, PNG, WebP, TIFF, BMP, GIF.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Photos of the project</source>
        <translation>Zdjęcia projektu</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>Add all photos of a folder and of those in it</source>
        <translation>Dodaje wszystkie zdjęcia z folderu i jego podfolderów</translation>
    </message>
    <message>
        <source>This box was too small to hold a face, so it was not kept. Draw one of at least %1 pixels, or zoom in first.</source>
        <translation>Ta ramka była za mała na twarz, więc jej nie zachowano. Narysuj ramkę o boku co najmniej %1 pikseli albo najpierw powiększ.</translation>
    </message>
    <message>
        <source>Point at a face, or choose one with the arrow keys, to see it as it will be cut.</source>
        <translation>Wskaż twarz albo wybierz ją strzałkami, aby zobaczyć, jak zostanie wycięta.</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Twarz %1</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Wiersz %1, kolumna %2</translation>
    </message>
    <message>
        <source>Cut faces</source>
        <translation>Wytnij twarze</translation>
    </message>
    <message>
        <source>Cutting …</source>
        <translation>Wycinanie…</translation>
    </message>
    <message>
        <source>Cut again</source>
        <translation>Wytnij ponownie</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>wybrano %1 z %2</translation>
    </message>
    <message>
        <source>Reading the photo …</source>
        <translation>Odczytywanie zdjęcia…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was added.</source>
        <translation>Anulowano: nic nie dodano.</translation>
    </message>
    <message>
        <source>%1 could not be used. %2</source>
        <translation>Nie udało się użyć pliku %1. %2</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Dodaj zdjęcia</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Zdjęcia (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Dodawanie folderu zdjęć</translation>
    </message>
    <message>
        <source>Nothing was added: this project is open for reading only.</source>
        <translation>Nic nie dodano: projekt jest otwarty tylko do odczytu.</translation>
    </message>
    <message>
        <source>Adding photos</source>
        <translation>Dodawanie zdjęć</translation>
    </message>
    <message>
        <source>There were no photos in what was dropped.</source>
        <translation>Wśród upuszczonych plików nie było zdjęć.</translation>
    </message>
    <message>
        <source>%1 stays, with its rejected faces: they can be taken back.</source>
        <translation>%1 zostaje wraz z odrzuconymi twarzami: można je przywrócić.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces moved: their backgrounds were removed anew.</source>
        <translation>
            <numerusform>Przesunięto %Ln twarz: tło usunięto od nowa.</numerusform>
            <numerusform>Przesunięto %Ln twarze: tła usunięto od nowa.</numerusform>
            <numerusform>Przesunięto %Ln twarzy: tła usunięto od nowa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces moved: their backgrounds were removed anew, your brush strokes were carried along.</source>
        <translation>
            <numerusform>Przesunięto %Ln twarz: tło usunięto od nowa, pociągnięcia pędzla przeniesiono.</numerusform>
            <numerusform>Przesunięto %Ln twarze: tła usunięto od nowa, pociągnięcia pędzla przeniesiono.</numerusform>
            <numerusform>Przesunięto %Ln twarzy: tła usunięto od nowa, pociągnięcia pędzla przeniesiono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces moved: their backgrounds were removed anew, your brush strokes on %1 of them were carried along.</source>
        <translation>
            <numerusform>Przesunięto %Ln twarz: tło usunięto od nowa, pociągnięcia pędzla przeniesiono na %1.</numerusform>
            <numerusform>Przesunięto %Ln twarze: tła usunięto od nowa, pociągnięcia pędzla przeniesiono na %1 z nich.</numerusform>
            <numerusform>Przesunięto %Ln twarzy: tła usunięto od nowa, pociągnięcia pędzla przeniesiono na %1 z nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of them were there before and kept their labels.</source>
        <translation>
            <numerusform>Była już wcześniej i zachowała etykiety.</numerusform>
            <numerusform>Wszystkie były już wcześniej i zachowały etykiety.</numerusform>
            <numerusform>Wszystkie były już wcześniej i zachowały etykiety.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of them were there before.</source>
        <translation>
            <numerusform>Była już wcześniej.</numerusform>
            <numerusform>Wszystkie były już wcześniej.</numerusform>
            <numerusform>Wszystkie były już wcześniej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were there before and kept their labels</source>
        <translation>
            <numerusform>%Ln z nich była już wcześniej i zachowała etykiety</numerusform>
            <numerusform>%Ln z nich były już wcześniej i zachowały etykiety</numerusform>
            <numerusform>%Ln z nich było już wcześniej i zachowało etykiety</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were there before</source>
        <translation>
            <numerusform>%Ln z nich była już wcześniej</numerusform>
            <numerusform>%Ln z nich były już wcześniej</numerusform>
            <numerusform>%Ln z nich było już wcześniej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln are new.</source>
        <comment>so many of the faces that were cut</comment>
        <translation>
            <numerusform>%1, %Ln jest nowa.</numerusform>
            <numerusform>%1, %Ln są nowe.</numerusform>
            <numerusform>%1, %Ln jest nowych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: of %Ln photos %1, with %2.</source>
        <translation>
            <numerusform>Anulowano: z %Ln zdjęcia %1 (%2).</numerusform>
            <numerusform>Anulowano: z %Ln zdjęć %1 (%2).</numerusform>
            <numerusform>Anulowano: z %Ln zdjęć %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are cut</source>
        <comment>photos</comment>
        <translation>
            <numerusform>pocięto %Ln</numerusform>
            <numerusform>pocięto %Ln</numerusform>
            <numerusform>pocięto %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces</source>
        <comment>with so many</comment>
        <translation>
            <numerusform>%Ln twarz</numerusform>
            <numerusform>%Ln twarze</numerusform>
            <numerusform>%Ln twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln faces %1.</source>
        <translation>
            <numerusform>Wycięto %Ln twarz %1.</numerusform>
            <numerusform>Wycięto %Ln twarze %1.</numerusform>
            <numerusform>Wycięto %Ln twarzy %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln photos</source>
        <comment>cut faces</comment>
        <translation>
            <numerusform>z %Ln zdjęcia</numerusform>
            <numerusform>z %Ln zdjęć</numerusform>
            <numerusform>z %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were removed meanwhile.</source>
        <translation>
            <numerusform>%Ln zdjęcie w międzyczasie usunięto.</numerusform>
            <numerusform>%Ln zdjęcia w międzyczasie usunięto.</numerusform>
            <numerusform>%Ln zdjęć w międzyczasie usunięto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces are left out now: rejected, not deleted.</source>
        <translation>
            <numerusform>%Ln twarz jest teraz pominięta: odrzucona, nie usunięta.</numerusform>
            <numerusform>%Ln twarze są teraz pominięte: odrzucone, nie usunięte.</numerusform>
            <numerusform>%Ln twarzy jest teraz pominiętych: odrzuconych, nie usuniętych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No faces were found; the %Ln boxes stay as they are.</source>
        <translation>
            <numerusform>Nie znaleziono twarzy; %Ln ramka zostaje bez zmian.</numerusform>
            <numerusform>Nie znaleziono twarzy; %Ln ramki zostają bez zmian.</numerusform>
            <numerusform>Nie znaleziono twarzy; %Ln ramek zostaje bez zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln faces, %1.</source>
        <translation>
            <numerusform>Znaleziono %Ln twarz %1.</numerusform>
            <numerusform>Znaleziono %Ln twarze %1.</numerusform>
            <numerusform>Znaleziono %Ln twarzy %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>instead of the %Ln boxes that were here</source>
        <comment>found faces</comment>
        <translation>
            <numerusform>zamiast %Ln dotychczasowej ramki</numerusform>
            <numerusform>zamiast %Ln dotychczasowych ramek</numerusform>
            <numerusform>zamiast %Ln dotychczasowych ramek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 sure)</source>
        <translation>%1 (pewność %2)</translation>
    </message>
    <message numerus="yes">
        <source>The grids of %Ln photos are guesses: %1. Do they lie right?</source>
        <translation>
            <numerusform>Siatka %Ln zdjęcia jest domysłem: %1. Czy leży dobrze?</numerusform>
            <numerusform>Siatki %Ln zdjęć są domysłami: %1. Czy leżą dobrze?</numerusform>
            <numerusform>Siatki %Ln zdjęć są domysłami: %1. Czy leżą dobrze?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces found %1</source>
        <translation>
            <numerusform>znaleziono %Ln twarz %1</numerusform>
            <numerusform>znaleziono %Ln twarze %1</numerusform>
            <numerusform>znaleziono %Ln twarzy %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln photos</source>
        <comment>faces found</comment>
        <translation>
            <numerusform>na %Ln zdjęciu</numerusform>
            <numerusform>na %Ln zdjęciach</numerusform>
            <numerusform>na %Ln zdjęciach</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · rejected: %2</source>
        <translation>%1 · odrzucona: %2</translation>
    </message>
    <message>
        <source>%1 · background removed</source>
        <translation>%1 · tło usunięte</translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln faces</source>
        <translation>
            <numerusform>Wytnij %Ln twarz</numerusform>
            <numerusform>Wytnij %Ln twarze</numerusform>
            <numerusform>Wytnij %Ln twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %Ln photos</source>
        <comment>Cut 12 faces</comment>
        <translation>
            <numerusform>%1 z %Ln zdjęcia</numerusform>
            <numerusform>%1 z %Ln zdjęć</numerusform>
            <numerusform>%1 z %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: of %Ln files %1.</source>
        <translation>
            <numerusform>Anulowano: z %Ln pliku %1.</numerusform>
            <numerusform>Anulowano: z %Ln plików %1.</numerusform>
            <numerusform>Anulowano: z %Ln plików %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were added</source>
        <comment>files</comment>
        <translation>
            <numerusform>dodano %Ln</numerusform>
            <numerusform>dodano %Ln</numerusform>
            <numerusform>dodano %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be used; the list says why.</source>
        <translation>
            <numerusform>%Ln pliku nie udało się użyć; lista mówi dlaczego.</numerusform>
            <numerusform>%Ln plików nie udało się użyć; lista mówi dlaczego.</numerusform>
            <numerusform>%Ln plików nie udało się użyć; lista mówi dlaczego.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 już tu jest.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these photos are here already.</source>
        <translation>
            <numerusform>%Ln z tych zdjęć już tu jest.</numerusform>
            <numerusform>%Ln z tych zdjęć już tu są.</numerusform>
            <numerusform>%Ln z tych zdjęć już tu jest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n off the list</source>
        <comment>files that could not be used</comment>
        <translation>
            <numerusform>Usuń go z listy</numerusform>
            <numerusform>Usuń je z listy</numerusform>
            <numerusform>Usuń je z listy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stays, because %Ln faces were cut from it.</source>
        <translation>
            <numerusform>%1 zostaje, bo wycięto z niego %Ln twarz.</numerusform>
            <numerusform>%1 zostaje, bo wycięto z niego %Ln twarze.</numerusform>
            <numerusform>%1 zostaje, bo wycięto z niego %Ln twarzy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject its %Ln faces</source>
        <translation>
            <numerusform>Odrzuć jego %Ln twarz</numerusform>
            <numerusform>Odrzuć jego %Ln twarze</numerusform>
            <numerusform>Odrzuć jego %Ln twarzy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::PictureStrip</name>
    <message>
        <source>Opened pictures</source>
        <translation>Otwarte obrazy</translation>
    </message>
</context>
<context>
    <name>faces::ui::PrecisionRecallChart</name>
    <message>
        <source>Precision over recall</source>
        <translation>Precyzja względem czułości</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>czułość</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precyzja</translation>
    </message>
    <message>
        <source>Recall %L1, precision %L2</source>
        <translation>Czułość %L1, precyzja %L2</translation>
    </message>
</context>
<context>
    <name>faces::ui::ProgressHead</name>
    <message>
        <source>leaky</source>
        <translation>przeciek</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Zatrzymywanie…</translation>
    </message>
</context>
<context>
    <name>faces::ui::ProjectCare</name>
    <message>
        <source>Check…</source>
        <translation>Sprawdź…</translation>
    </message>
    <message>
        <source>The project is as it was at %1.</source>
        <translation>Przywrócono projekt do stanu z %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Looking at the damaged project</source>
        <translation>Oglądanie uszkodzonego projektu</translation>
    </message>
    <message>
        <source>The project&apos;s database is damaged and cannot be opened. There is a snapshot of %1.</source>
        <translation>Baza danych projektu jest uszkodzona i nie da się jej otworzyć. Jest migawka z %1.</translation>
    </message>
    <message>
        <source>The project&apos;s database is damaged and cannot be opened.</source>
        <translation>Baza danych projektu jest uszkodzona i nie da się jej otworzyć.</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Odzyskaj…</translation>
    </message>
    <message>
        <source>Recover the project</source>
        <translation>Odzyskiwanie projektu</translation>
    </message>
    <message>
        <source>%1

Recovering makes a new database from what can still be read, the newest snapshot and labels.csv. The damaged one is kept beside it.</source>
        <translation>%1

Odzyskiwanie tworzy nową bazę danych z tego, co da się jeszcze przeczytać, z najnowszej migawki i z labels.csv. Uszkodzona zostaje obok.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Odzyskaj</translation>
    </message>
    <message>
        <source>Recovering the project</source>
        <translation>Odzyskiwanie projektu</translation>
    </message>
    <message>
        <source>The project was recovered.</source>
        <translation>Projekt odzyskano.</translation>
    </message>
</context>
<context>
    <name>faces::ui::QueueList</name>
    <message>
        <source>out-of-fold thresholds</source>
        <translation>progi z walidacji krzyżowej</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Wcześniej (Alt+↑)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Później (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove from the queue (Delete)</source>
        <translation>Usuń z kolejki (Delete)</translation>
    </message>
    <message>
        <source>Trainings that wait</source>
        <translation>Uczenia oczekujące w kolejce</translation>
    </message>
    <message>
        <source>Alt and an arrow moves one, Delete removes it.</source>
        <translation>Alt ze strzałką przesuwa, Delete usuwa.</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>Wznów kolejkę</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Opróżnij</translation>
    </message>
    <message>
        <source>Remove all from the queue</source>
        <translation>Usuń wszystko z kolejki</translation>
    </message>
    <message>
        <source>Empty the queue</source>
        <translation>Opróżnianie kolejki</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>Kolejka wstrzymana</translation>
    </message>
    <message>
        <source>%1 · batch %2 · rate %L3 · seed %4
%5</source>
        <translation>%1 · paczka %2 · wsp. uczenia %L3 · ziarno %4
%5</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln trainings from the queue? This cannot be undone.</source>
        <translation>
            <numerusform>Usunąć z kolejki %Ln uczenie? Tego nie można cofnąć.</numerusform>
            <numerusform>Usunąć z kolejki %Ln uczenia? Tego nie można cofnąć.</numerusform>
            <numerusform>Usunąć z kolejki %Ln zadań uczenia? Tego nie można cofnąć.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>faces::ui::Recipe</name>
    <message>
        <source>Mirror</source>
        <translation>Odbicie</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Obrót</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Zwężenie</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Poszerzenie</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Powiększenie</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Rozmycie</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Przesunięcie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasność</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Szum</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>Zasłonięcie</translation>
    </message>
    <message>
        <source>zoomed</source>
        <translation>powiększona</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>rozmyta</translation>
    </message>
    <message>
        <source>both</source>
        <translation>jedno i drugie</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 w lewo</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 w prawo</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 w górę</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 w dół</translation>
    </message>
    <message>
        <source>mirror every other</source>
        <translation>odbij co drugą</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>odbita</translation>
    </message>
    <message>
        <source>turned right</source>
        <translation>obrócona w prawo</translation>
    </message>
    <message>
        <source>turned left</source>
        <translation>obrócona w lewo</translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation>zwężona</translation>
    </message>
    <message>
        <source>widened</source>
        <translation>poszerzona</translation>
    </message>
</context>
<context>
    <name>faces::ui::RecipeModel</name>
    <message>
        <source>Picture %1: %2</source>
        <translation>Obraz %1: %2</translation>
    </message>
    <message>
        <source>Picture %1: %2, off</source>
        <translation>Obraz %1: %2, wyłączony</translation>
    </message>
</context>
<context>
    <name>faces::ui::RecipePanel</name>
    <message>
        <source>Recipe</source>
        <translation>Przepis</translation>
    </message>
    <message>
        <source>As each network has it</source>
        <translation>Własny każdej sieci</translation>
    </message>
    <message>
        <source>None: each face once</source>
        <translation>Żaden: każda twarz raz</translation>
    </message>
    <message>
        <source>Classic, as the notebooks</source>
        <translation>Klasyczny, jak w notatnikach</translation>
    </message>
    <message>
        <source>Mirror: each face both ways</source>
        <translation>Odbicie: każda twarz w obie strony</translation>
    </message>
    <message>
        <source>Gentle: mirrored, and a little altered</source>
        <translation>Łagodny: odbicie i drobne zmiany</translation>
    </message>
    <message>
        <source>Of my own</source>
        <translation>Własny</translation>
    </message>
    <message>
        <source>First altered by the face&apos;s number, as the notebooks</source>
        <translation>Najpierw zmiana według numeru twarzy, jak w notatnikach</translation>
    </message>
    <message>
        <source>628–746 mirrored, 747–867 turned right, 868–1023 turned left, 1024–1205 narrowed, 1206–1349 widened</source>
        <translation>628–746 odbite, 747–867 obrócone w prawo, 868–1023 obrócone w lewo, 1024–1205 zwężone, 1206–1349 poszerzone</translation>
    </message>
    <message>
        <source>Pictures of each training face</source>
        <translation>Obrazy każdej twarzy uczącej</translation>
    </message>
    <message>
        <source>Add a picture (Ins)</source>
        <translation>Dodaj obraz (Ins)</translation>
    </message>
    <message>
        <source>Add the chosen picture once more (Ctrl+D)</source>
        <translation>Powiel wybrany obraz (Ctrl+D)</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Wcześniej (Alt+↑)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Później (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove the chosen picture (Del)</source>
        <translation>Usuń wybrany obraz (Del)</translation>
    </message>
    <message>
        <source>How picture %1 is made</source>
        <translation>Jak powstaje obraz %1</translation>
    </message>
    <message>
        <source>The notebooks&apos; split goes by their recipe. Make another split to change it.</source>
        <translation>Podział z notatników używa ich przepisu. Aby go zmienić, utwórz inny podział.</translation>
    </message>
    <message>
        <source>The compact network gets each face once and alters it anew in every epoch; the notebooks&apos; networks get the classic recipe, shown here.</source>
        <translation>Sieć „compact” dostaje każdą twarz raz i w każdej epoce przekształca ją od nowa; sieci z notatników dostają klasyczny przepis, pokazany tutaj.</translation>
    </message>
    <message numerus="yes">
        <source>Every network learns from %Ln pictures of each training face. Faces of validation and test are never altered.</source>
        <translation>
            <numerusform>Każda sieć uczy się z %Ln obrazu każdej twarzy uczącej. Twarzy walidacyjnych i testowych nigdy się nie zmienia.</numerusform>
            <numerusform>Każda sieć uczy się z %Ln obrazów każdej twarzy uczącej. Twarzy walidacyjnych i testowych nigdy się nie zmienia.</numerusform>
            <numerusform>Każda sieć uczy się z %Ln obrazów każdej twarzy uczącej. Twarzy walidacyjnych i testowych nigdy się nie zmienia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::ReliabilityPlot</name>
    <message>
        <source>Reliability of the probabilities</source>
        <translation>Wiarygodność prawdopodobieństw</translation>
    </message>
    <message numerus="yes">
        <source>Said %1 on average, yes in %2 of %Ln labels</source>
        <translation>
            <numerusform>Średnio podano %1, „tak” w %2 z %Ln etykiety</numerusform>
            <numerusform>Średnio podano %1, „tak” w %2 z %Ln etykiet</numerusform>
            <numerusform>Średnio podano %1, „tak” w %2 z %Ln etykiet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::ReliabilityView</name>
    <message>
        <source>The run&apos;s network can&apos;t be read, so its temperature is not known.</source>
        <translation>Sieci tego przebiegu nie da się odczytać, więc jej temperatura jest nieznana.</translation>
    </message>
    <message>
        <source>The temperature is 1: probabilities are as the network says them.</source>
        <translation>Temperatura wynosi 1: prawdopodobieństwa są takie, jak podaje sieć.</translation>
    </message>
    <message>
        <source>The temperature is %1, chosen on validation faces. Without it (hollow dots): Brier score %2, calibration error %3.</source>
        <translation>Temperatura wynosi %1, wybrana na twarzach walidacyjnych. Bez niej (puste kropki): wynik Briera %2, błąd kalibracji %3.</translation>
    </message>
    <message>
        <source>Whose probabilities</source>
        <translation>Czyje prawdopodobieństwa</translation>
    </message>
    <message>
        <source>All attributes</source>
        <translation>Wszystkie cechy</translation>
    </message>
    <message>
        <source>There are no probabilities to look at: no face of this part was judged.</source>
        <translation>Nie ma prawdopodobieństw do obejrzenia: nie oceniono żadnej twarzy z tej części.</translation>
    </message>
    <message numerus="yes">
        <source>Brier score %1, calibration error %2, of %Ln labels</source>
        <translation>
            <numerusform>Wynik Briera %1, błąd kalibracji %2, na %Ln etykiecie</numerusform>
            <numerusform>Wynik Briera %1, błąd kalibracji %2, na %Ln etykietach</numerusform>
            <numerusform>Wynik Briera %1, błąd kalibracji %2, na %Ln etykietach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::ReportWriting</name>
    <message>
        <source>Write a report…</source>
        <translation>Zapisz raport…</translation>
    </message>
    <message>
        <source>One page for a browser and a PDF: scores, curves, right and wrong faces</source>
        <translation>Jedna strona do przeglądarki i PDF: wyniki, krzywe, dobrze i źle ocenione twarze</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Folder raportu</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Zapisz tutaj</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Zapisywanie raportu</translation>
    </message>
    <message>
        <source>Wrote the report anew: %1</source>
        <translation>Zapisano raport od nowa: %1</translation>
    </message>
    <message>
        <source>Wrote the report: %1</source>
        <translation>Zapisano raport: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Otwórz PDF</translation>
    </message>
    <message>
        <source>This run was removed meanwhile.</source>
        <translation>Ten przebieg w międzyczasie usunięto.</translation>
    </message>
</context>
<context>
    <name>faces::ui::ResultDelegate</name>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>No more
%1</source>
        <translation>Brak
%1</translation>
    </message>
</context>
<context>
    <name>faces::ui::ResultsChips</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Walidacja</translation>
    </message>
    <message>
        <source>Five of each</source>
        <translation>Po pięć</translation>
    </message>
    <message>
        <source>Any wrong</source>
        <translation>Z błędem</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ tak</translation>
    </message>
    <message>
        <source>✓ no</source>
        <translation>✓ nie</translation>
    </message>
    <message>
        <source>✗ missed</source>
        <translation>✗ przeoczone</translation>
    </message>
    <message>
        <source>✗ false alarm</source>
        <translation>✗ fałszywy alarm</translation>
    </message>
    <message>
        <source>Five faces drawn by chance for each attribute and value. R draws them again.</source>
        <translation>Po pięć losowych twarzy każdej cechy i wartości. R losuje je ponownie.</translation>
    </message>
    <message>
        <source>It is yes, and the run said yes: true positives.</source>
        <translation>Jest „tak” i przebieg powiedział „tak”: prawdziwie dodatnie.</translation>
    </message>
    <message>
        <source>It is no, and the run said no: true negatives.</source>
        <translation>Jest „nie” i przebieg powiedział „nie”: prawdziwie ujemne.</translation>
    </message>
    <message>
        <source>It is yes, and the run said no: false negatives.</source>
        <translation>Jest „tak”, a przebieg powiedział „nie”: fałszywie ujemne.</translation>
    </message>
    <message>
        <source>It is no, and the run said yes: false positives.</source>
        <translation>Jest „nie”, a przebieg powiedział „tak”: fałszywie dodatnie.</translation>
    </message>
    <message>
        <source>The attribute that yes, no, missed and false alarm speak of</source>
        <translation>Cecha, której dotyczą: tak, nie, przeoczone i fałszywy alarm</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Od najmniej pewnych</translation>
    </message>
    <message>
        <source>Nearest to the threshold, as a share of its side</source>
        <translation>Najbliżej progu, względem jego strony</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Od najpewniejszych</translation>
    </message>
    <message>
        <source>Farthest from the threshold, as a share of its side</source>
        <translation>Najdalej od progu, względem jego strony</translation>
    </message>
    <message>
        <source>Most wrong first</source>
        <translation>Od największych pomyłek</translation>
    </message>
    <message>
        <source>Wrong ones, the surest of them first</source>
        <translation>Błędne, od najpewniejszych</translation>
    </message>
    <message>
        <source>Highest loss first</source>
        <translation>Od największej straty</translation>
    </message>
    <message>
        <source>By the binary cross-entropy of the label</source>
        <translation>Według binarnej entropii krzyżowej etykiety</translation>
    </message>
    <message>
        <source>Smallest margin first</source>
        <translation>Od najmniejszego marginesu</translation>
    </message>
    <message>
        <source>By the distance between probability and threshold</source>
        <translation>Według odległości prawdopodobieństwa od progu</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Według numeru</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Losowo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>All attributes</source>
        <translation>Wszystkie cechy</translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation>Cecha: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Any attribute</source>
        <translation>Dowolna cecha</translation>
    </message>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>Usuwa ten filtr</translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <translation>Usuń filtr: %1</translation>
    </message>
</context>
<context>
    <name>faces::ui::ResultsModel</name>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>(wrong)</source>
        <translation>(źle)</translation>
    </message>
    <message>
        <source>(label not known)</source>
        <translation>(etykieta nieznana)</translation>
    </message>
    <message>
        <source>Face %1: %2</source>
        <translation>Twarz %1: %2</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Twarz %1</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Brak twarzy</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: yes with %L2, said from %L3 on</source>
        <translation>%1: „tak” z %L2, uznawane od %L3</translation>
    </message>
</context>
<context>
    <name>faces::ui::ResultsPage</name>
    <message>
        <source>Run %1</source>
        <translation>Przebieg %1</translation>
    </message>
    <message>
        <source>micro F1 %1</source>
        <translation>mikro F1 %1</translation>
    </message>
    <message>
        <source>macro %1</source>
        <translation>makro %1</translation>
    </message>
    <message>
        <source>test faces %1</source>
        <translation>twarze testowe %1</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>walidacja</translation>
    </message>
    <message>
        <source>The attributes that this run judged are gone.</source>
        <translation>Cech ocenianych w tym przebiegu już nie ma.</translation>
    </message>
    <message>
        <source>This run judged no faces of this part.</source>
        <translation>Ten przebieg nie ocenił żadnej twarzy z tej części.</translation>
    </message>
    <message>
        <source>No face fits these filters. Esc clears them.</source>
        <translation>Żadna twarz nie pasuje do filtrów. Esc je czyści.</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>podział %1</translation>
    </message>
    <message>
        <source>best epoch %1</source>
        <translation>najlepsza epoka %1</translation>
    </message>
    <message>
        <source>Labels that this run learned or was judged by are other ones now. What you see counts them as they are now; train again to learn them.</source>
        <translation>Etykiety, na których ten przebieg się uczył lub był oceniany, są teraz inne. Widoczne wyniki liczą je w obecnym stanie; aby się ich nauczyć, przeprowadź uczenie ponownie.</translation>
    </message>
    <message>
        <source>This is the last face.</source>
        <translation>To ostatnia twarz.</translation>
    </message>
    <message>
        <source>This is the first face.</source>
        <translation>To pierwsza twarz.</translation>
    </message>
    <message>
        <source>Mend the label: %1</source>
        <translation>Popraw etykietę: %1</translation>
    </message>
    <message>
        <source>Choose an attribute above the faces first: its label becomes unknown.</source>
        <translation>Najpierw wybierz cechę nad twarzami: jej etykieta stanie się nieznana.</translation>
    </message>
    <message>
        <source>Nothing of this is wrong. Choose an attribute above the faces to doubt its label.</source>
        <translation>Nic tu nie jest błędne. Aby podważyć etykietę, wybierz cechę nad twarzami.</translation>
    </message>
    <message>
        <source>This label is unknown: there is nothing to doubt yet.</source>
        <translation>Ta etykieta jest nieznana: nie ma jeszcze w co wątpić.</translation>
    </message>
    <message>
        <source>“%1” of face %2</source>
        <translation>„%1” twarzy %2</translation>
    </message>
    <message>
        <source>Took %1 from the suspicious labels.</source>
        <translation>Usunięto z podejrzanych: %1.</translation>
    </message>
    <message>
        <source>Sent %1 to the suspicious labels: on the Label page, Shift+N goes through them.</source>
        <translation>Dodano do podejrzanych: %1; na stronie Etykiety Shift+N przechodzi między nimi.</translation>
    </message>
    <message>
        <source>Train another run to compare with</source>
        <translation>Uruchom uczenie do porównania</translation>
    </message>
    <message>
        <source>Shows which faces another run mends and which it breaks (C)</source>
        <translation>Pokazuje, które twarze inny przebieg poprawia, a które psuje (C)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Here you look through right and wrong predictions.</source>
        <translation>Tu przegląda się trafne i błędne odpowiedzi sieci.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Ucz sieć</translation>
    </message>
    <message>
        <source>They come with the first run on the Train page.</source>
        <translation>Pojawią się po pierwszym przebiegu na stronie Uczenie.</translation>
    </message>
    <message>
        <source>Faces with truth and prediction</source>
        <translation>Twarze z prawdą i odpowiedzią sieci</translation>
    </message>
    <message>
        <source>leaky</source>
        <translation>przeciek</translation>
    </message>
    <message>
        <source>Variants of one face stood in training and in test: the scores are too good.</source>
        <translation>Warianty jednej twarzy były i w uczeniu, i w teście: wyniki są zbyt dobre.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>mend label</source>
        <translation>popraw etykietę</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>losuj</translation>
    </message>
    <message>
        <source>doubt label</source>
        <translation>podważ etykietę</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>large</source>
        <translation>duża</translation>
    </message>
    <message>
        <source>why</source>
        <translation>dlaczego</translation>
    </message>
    <message>
        <source>Keeping the threshold</source>
        <translation>Zachowywanie progu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The run decides with: %1.</source>
        <translation>Przebieg decyduje według: %1.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>This run is still being trained. Wait for it to end, or stop it first.</source>
        <translation>Ten przebieg jeszcze się uczy. Zaczekaj na koniec albo najpierw go zatrzymaj.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels changed since</source>
        <translation>
            <numerusform>od tego czasu zmieniono %Ln etykietę</numerusform>
            <numerusform>od tego czasu zmieniono %Ln etykiety</numerusform>
            <numerusform>od tego czasu zmieniono %Ln etykiet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (was %L3)</source>
        <translation>%1 %2 (było %L3)</translation>
    </message>
    <message>
        <source>This run was removed meanwhile.</source>
        <translation>Ten przebieg w międzyczasie usunięto.</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln labels from the suspicious ones.</source>
        <translation>
            <numerusform>Usunięto z podejrzanych %Ln etykietę.</numerusform>
            <numerusform>Usunięto z podejrzanych %Ln etykiety.</numerusform>
            <numerusform>Usunięto z podejrzanych %Ln etykiet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %Ln labels to the suspicious ones: on the Label page, Shift+N goes through them.</source>
        <translation>
            <numerusform>Dodano do podejrzanych %Ln etykietę: na stronie Etykiety Shift+N przechodzi między nimi.</numerusform>
            <numerusform>Dodano do podejrzanych %Ln etykiety: na stronie Etykiety Shift+N przechodzi między nimi.</numerusform>
            <numerusform>Dodano do podejrzanych %Ln etykiet: na stronie Etykiety Shift+N przechodzi między nimi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::RunComparison</name>
    <message>
        <source>Run %1</source>
        <translation>Przebieg %1</translation>
    </message>
    <message>
        <source>Two runs compared</source>
        <translation>Porównanie dwóch przebiegów</translation>
    </message>
    <message>
        <source>What speaks against comparing them</source>
        <translation>Co przemawia przeciw porównaniu</translation>
    </message>
    <message>
        <source>Back to one run</source>
        <translation>Wróć do jednego przebiegu</translation>
    </message>
    <message>
        <source>Closes the comparison (Esc)</source>
        <translation>Zamyka porównanie (Esc)</translation>
    </message>
    <message>
        <source>See the faces</source>
        <translation>Zobacz twarze</translation>
    </message>
    <message>
        <source>Which faces the second run mends, and which it breaks, on the Results page.</source>
        <translation>Które twarze drugi przebieg poprawia, a które psuje, na stronie Wyniki.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>Loss of both runs per epoch</source>
        <translation>Strata obu przebiegów w kolejnych epokach</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 of both runs per epoch, on validation faces</source>
        <translation>F1 obu przebiegów w kolejnych epokach, na twarzach walidacyjnych</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Walidacja</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Uczenie</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Mikro</translation>
    </message>
    <message>
        <source>F1 by attribute</source>
        <translation>F1 według cech</translation>
    </message>
    <message>
        <source>F1 of both runs by attribute</source>
        <translation>F1 obu przebiegów według cech</translation>
    </message>
    <message>
        <source>F1 by attribute stands here when a run has ended an epoch: compare another run, or let one of these go on.</source>
        <translation>F1 według cech pojawi się po zakończeniu epoki: porównaj inny przebieg albo wznów jeden z tych.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Trained differently</source>
        <translation>Różnice w uczeniu</translation>
    </message>
    <message>
        <source>In what the trainings differ</source>
        <translation>Czym różnią się te uczenia</translation>
    </message>
    <message>
        <source>Both were trained with the same options: change one in the form to see here what it does.</source>
        <translation>Oba uczono z tymi samymi ustawieniami: zmień jedno w formularzu, aby zobaczyć tu jego skutek.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoka</translation>
    </message>
    <message>
        <source>in nothing</source>
        <translation>w niczym</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Neither run has scores.</source>
        <translation>Żaden z przebiegów nie ma wyników.</translation>
    </message>
    <message>
        <source>Back to the training</source>
        <translation>Wróć do uczenia</translation>
    </message>
    <message>
        <source>Back to run %1</source>
        <translation>Wróć do przebiegu %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln faces, %2 judged by both</source>
        <translation>
            <numerusform>%1 i %Ln twarz, ocenione przez oba: %2</numerusform>
            <numerusform>%1 i %Ln twarze, ocenione przez oba: %2</numerusform>
            <numerusform>%1 i %Ln twarzy, ocenione przez oba: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::RunHead</name>
    <message>
        <source>✗ Failed: %1</source>
        <translation>✗ Niepowodzenie: %1</translation>
    </message>
    <message>
        <source>This training was cut off before it ended.</source>
        <translation>To uczenie przerwano przed końcem.</translation>
    </message>
    <message>
        <source>thresholds from validation for now</source>
        <translation>na razie progi z walidacji</translation>
    </message>
    <message>
        <source>%1 faces/s</source>
        <translation>%1 twarzy/s</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>parametry: %1</translation>
    </message>
    <message>
        <source>See faces</source>
        <translation>Zobacz twarze</translation>
    </message>
    <message>
        <source>Right and wrong predictions on the Results page.</source>
        <translation>Trafne i błędne odpowiedzi na stronie Wyniki.</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Variants of one face stood in training and in test: the scores are too good.</source>
        <translation>Warianty jednej twarzy były i w uczeniu, i w teście: wyniki są zbyt dobre.</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>Postęp uczenia</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Jeszcze nie ma przebiegu</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>podział %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>paczka %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>ziarno %1</translation>
    </message>
    <message>
        <source>Goes on with the networks of the out-of-fold thresholds.</source>
        <translation>Wznawia sieci do progów z walidacji krzyżowej.</translation>
    </message>
    <message>
        <source>Goes on from the last epoch, on the same faces.</source>
        <translation>Wznawia od ostatniej epoki, na tych samych twarzach.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training images, %1 validation, %2 test</source>
        <translation>
            <numerusform>%Ln obraz uczący, walidacja %1, test %2</numerusform>
            <numerusform>%Ln obrazy uczące, walidacja %1, test %2</numerusform>
            <numerusform>%Ln obrazów uczących, walidacja %1, test %2</numerusform>
        </translation>
    </message>
    <message>
        <source>rate %L1</source>
        <translation>wsp. uczenia %L1</translation>
    </message>
</context>
<context>
    <name>faces::ui::RunQueue</name>
    <message>
        <source>%1 px</source>
        <translation>%1&#xa0;px</translation>
    </message>
</context>
<context>
    <name>faces::ui::RungsView</name>
    <message>
        <source>Brackets and rungs</source>
        <translation>Serie i szczeble</translation>
    </message>
    <message>
        <source>Bracket %1, rung %2: %3, %4</source>
        <translation>Seria %1, szczebel %2: %3, %4</translation>
    </message>
    <message>
        <source>All rungs are done.</source>
        <translation>Wszystkie szczeble są gotowe.</translation>
    </message>
    <message>
        <source>Bracket %1</source>
        <translation>Seria %1</translation>
    </message>
    <message>
        <source>Bracket %1, rung %2: %3
%4</source>
        <translation>Seria %1, szczebel %2: %3
%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 × %Ln epochs</source>
        <translation>
            <numerusform>%1 × %Ln epoka</numerusform>
            <numerusform>%1 × %Ln epoki</numerusform>
            <numerusform>%1 × %Ln epok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>trials</comment>
        <translation>
            <numerusform>gotowe: %Ln</numerusform>
            <numerusform>gotowe: %Ln</numerusform>
            <numerusform>gotowe: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go on</source>
        <comment>trials</comment>
        <translation>
            <numerusform>dalej: %Ln</numerusform>
            <numerusform>dalej: %Ln</numerusform>
            <numerusform>dalej: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>trials</comment>
        <translation>
            <numerusform>nieudane: %Ln</numerusform>
            <numerusform>nieudane: %Ln</numerusform>
            <numerusform>nieudane: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::RunsModel</name>
    <message>
        <source>leaky</source>
        <translation>przeciek</translation>
    </message>
    <message>
        <source>training</source>
        <translation>uczy się</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>ukończony</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zatrzymany</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudany</translation>
    </message>
    <message>
        <source>notebooks&apos; split</source>
        <translation>podział z notatników</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>podział %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>faces::ui::ScoresModel</name>
    <message>
        <source>Micro</source>
        <translation>Mikro</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Set by a person.</source>
        <translation>Ustawiony przez człowieka.</translation>
    </message>
    <message>
        <source>%1 (%2 yes of %3)</source>
        <translation>%1 (%2 „tak” z %3)</translation>
    </message>
    <message>
        <source>out of fold: %1</source>
        <translation>z walidacji krzyżowej: %1</translation>
    </message>
    <message>
        <source>set by a person: %1</source>
        <translation>ustawione przez człowieka: %1</translation>
    </message>
    <message>
        <source>Thresholds · %1</source>
        <translation>Progi · %1</translation>
    </message>
    <message>
        <source>F1 of always giving the answer that is more frequent here: what any model must beat.</source>
        <translation>F1 przy stałym podawaniu częstszej tu odpowiedzi: każdy model musi je pobić.</translation>
    </message>
    <message>
        <source>95 % interval of F1, from drawing whole groups of faces again and again.</source>
        <translation>Przedział 95% dla F1 z wielokrotnego losowania całych grup twarzy.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Cecha</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precyzja</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Czułość</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Większość</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Próg</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %Ln yes or no, neither the score nor a threshold chosen on them says much.</source>
        <translation>
            <numerusform>Przy mniej niż %Ln „tak” lub „nie” niewiele mówi i wynik, i wybrany na nich próg.</numerusform>
            <numerusform>Przy mniej niż %Ln „tak” lub „nie” niewiele mówi i wynik, i wybrany na nich próg.</numerusform>
            <numerusform>Przy mniej niż %Ln „tak” lub „nie” niewiele mówi i wynik, i wybrany na nich próg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left at %L1: there are too few yes to choose it on.</source>
        <translation>Pozostawiony na %L1: jest za mało „tak”, aby go wybrać.</translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %Ln yes or no it says little.</source>
        <translation>
            <numerusform>Przy mniej niż %Ln „tak” lub „nie” mówi niewiele.</numerusform>
            <numerusform>Przy mniej niż %Ln „tak” lub „nie” mówi niewiele.</numerusform>
            <numerusform>Przy mniej niż %Ln „tak” lub „nie” mówi niewiele.</numerusform>
        </translation>
    </message>
    <message>
        <source>left at %L1 for want of yes: %2</source>
        <translation>pozostawione na %L1 z braku „tak”: %2</translation>
    </message>
    <message>
        <source>Mean squared distance of the probability from the label: 0 is perfect, always saying %L1 comes to %L2.</source>
        <translation>Średni kwadrat odległości prawdopodobieństwa od etykiety: 0 to ideał, stałe %L1 daje %L2.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen out of fold, as validation has few yes: on %1 yes of %Ln labels of training and validation, each judged by a network that had not seen the face.</source>
        <translation>
            <numerusform>Wybrany w walidacji krzyżowej, bo walidacja ma mało „tak”: na %1 „tak” z %Ln etykiety uczenia i walidacji, każda oceniona przez sieć, która nie widziała twarzy.</numerusform>
            <numerusform>Wybrany w walidacji krzyżowej, bo walidacja ma mało „tak”: na %1 „tak” z %Ln etykiet uczenia i walidacji, każda oceniona przez sieć, która nie widziała twarzy.</numerusform>
            <numerusform>Wybrany w walidacji krzyżowej, bo walidacja ma mało „tak”: na %1 „tak” z %Ln etykiet uczenia i walidacji, każda oceniona przez sieć, która nie widziała twarzy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen on validation faces: %1 yes of %Ln labels.</source>
        <translation>
            <numerusform>Wybrany na twarzach walidacyjnych: %1 „tak” z %Ln etykiety.</numerusform>
            <numerusform>Wybrany na twarzach walidacyjnych: %1 „tak” z %Ln etykiet.</numerusform>
            <numerusform>Wybrany na twarzach walidacyjnych: %1 „tak” z %Ln etykiet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::ScoresPanel</name>
    <message>
        <source>Scores</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibracja</translation>
    </message>
    <message>
        <source>How often what was said with a probability came true.</source>
        <translation>Jak często sprawdzało się to, co podano z danym prawdopodobieństwem.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Walidacja</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Scores per attribute</source>
        <translation>Wyniki według cech</translation>
    </message>
    <message>
        <source>Validation now</source>
        <translation>Walidacja teraz</translation>
    </message>
    <message>
        <source>at the threshold %1 for all</source>
        <translation>przy progu %1 dla wszystkich</translation>
    </message>
    <message>
        <source>figures come with the first epoch</source>
        <translation>liczby pojawią się po pierwszej epoce</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each attribute stand here once a run has ended an epoch: choose a network at the right and start.</source>
        <translation>Precyzja, czułość i F1 każdej cechy pojawią się tu po zakończeniu epoki: wybierz sieć po prawej i rozpocznij.</translation>
    </message>
    <message>
        <source>This run has no scores.</source>
        <translation>Ten przebieg nie ma wyników.</translation>
    </message>
    <message>
        <source>Scores come when a run has ended an epoch: start a new run, or choose another one.</source>
        <translation>Wyniki pojawiają się po zakończeniu epoki: rozpocznij nowy przebieg albo wybierz inny.</translation>
    </message>
    <message>
        <source>Scores come when a run ends or is stopped: let this one go on, or choose another.</source>
        <translation>Wyniki pojawiają się, gdy przebieg się kończy lub zostaje zatrzymany: wznów go albo wybierz inny.</translation>
    </message>
    <message>
        <source>Reading what the run said …</source>
        <translation>Odczytywanie odpowiedzi przebiegu…</translation>
    </message>
</context>
<context>
    <name>faces::ui::SearchField</name>
    <message>
        <source>Search faces</source>
        <translation>Szukaj twarzy</translation>
    </message>
    <message>
        <source>A face&apos;s number (12) or several (100-140, 7), a photo&apos;s name or “photo 3”, a person (“person 2”), a reason for rejecting. Esc leaves the field.</source>
        <translation>Numer twarzy (12) lub kilka (100-140, 7), nazwa zdjęcia lub „zdjęcie 3”, osoba („osoba 2”), powód odrzucenia. Esc opuszcza pole.</translation>
    </message>
    <message>
        <source>Number, photo, reason</source>
        <translation>Numer, zdjęcie, powód</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>faces::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Holds from the next start of the program on. Numbers and dates follow the desktop where it has the same language.</source>
        <translation>Zmiana działa od następnego uruchomienia programu. Liczby i daty są zapisywane jak w systemie, jeśli ma on ten sam język.</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Etykietowanie</translation>
    </message>
    <message>
        <source>Go on to the next face by itself when the last label is set</source>
        <translation>Przechodź automatycznie do następnej twarzy po ustawieniu ostatniej etykiety</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>As little motion as possible, whatever the desktop says</source>
        <translation>Jak najmniej ruchu, niezależnie od ustawień systemu</translation>
    </message>
</context>
<context>
    <name>faces::ui::SnapshotsDialog</name>
    <message>
        <source>Reading the snapshots</source>
        <translation>Czytanie migawek</translation>
    </message>
    <message>
        <source>Comparing with the snapshot</source>
        <translation>Porównywanie z migawką</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Migawki</translation>
    </message>
    <message>
        <source>A snapshot holds everything that people said and decided, without the pixels. One is made by itself when the project is opened and after every 500 labels; ten are kept.</source>
        <translation>Migawka zawiera wszystko, co ludzie powiedzieli i rozstrzygnęli, bez obrazów. Powstaje sama przy otwarciu projektu i co 500 etykiet; zostaje dziesięć.</translation>
    </message>
    <message>
        <source>Made so far</source>
        <translation>Dotychczasowe</translation>
    </message>
    <message>
        <source>Snapshots, newest first</source>
        <translation>Migawki, od najnowszej</translation>
    </message>
    <message>
        <source>There is no snapshot yet. The first one is made when there is something to keep.</source>
        <translation>Nie ma jeszcze migawki. Pierwsza powstanie, gdy będzie co zachować.</translation>
    </message>
    <message>
        <source>What putting it back would change</source>
        <translation>Co zmieniłoby przywrócenie</translation>
    </message>
    <message>
        <source>Labels that would change</source>
        <translation>Etykiety, które by się zmieniły</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Utwórz teraz</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Porównywanie…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels change.</source>
        <translation>
            <numerusform>Zmieni się %Ln etykieta.</numerusform>
            <numerusform>Zmienią się %Ln etykiety.</numerusform>
            <numerusform>Zmieni się %Ln etykiet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces are rejected, or kept again.</source>
        <translation>
            <numerusform>%Ln twarz zostanie odrzucona albo przywrócona.</numerusform>
            <numerusform>%Ln twarze zostaną odrzucone albo przywrócone.</numerusform>
            <numerusform>%Ln twarzy zostanie odrzuconych albo przywróconych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces come back that were taken back since.</source>
        <translation>
            <numerusform>Wróci %Ln twarz, którą od tego czasu cofnięto.</numerusform>
            <numerusform>Wrócą %Ln twarze, które od tego czasu cofnięto.</numerusform>
            <numerusform>Wróci %Ln twarzy, które od tego czasu cofnięto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces have another place or mask.</source>
        <translation>
            <numerusform>%Ln twarz ma inne miejsce albo maskę.</numerusform>
            <numerusform>%Ln twarze mają inne miejsce albo maskę.</numerusform>
            <numerusform>%Ln twarzy ma inne miejsce albo maskę.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces are of another group.</source>
        <translation>
            <numerusform>%Ln twarz należy do innej grupy.</numerusform>
            <numerusform>%Ln twarze należą do innej grupy.</numerusform>
            <numerusform>%Ln twarzy należy do innej grupy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes change.</source>
        <translation>
            <numerusform>Zmieni się %Ln cecha.</numerusform>
            <numerusform>Zmienią się %Ln cechy.</numerusform>
            <numerusform>Zmieni się %Ln cech.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opinions, doubts or settled labels change.</source>
        <translation>
            <numerusform>Zmieni się %Ln opinia, wątpliwość albo rozstrzygnięcie.</numerusform>
            <numerusform>Zmienią się %Ln opinie, wątpliwości albo rozstrzygnięcia.</numerusform>
            <numerusform>Zmieni się %Ln opinii, wątpliwości albo rozstrzygnięć.</numerusform>
        </translation>
    </message>
    <message>
        <source>The split is another one.</source>
        <translation>Podział jest inny.</translation>
    </message>
    <message>
        <source>The recipe is another one.</source>
        <translation>Przepis jest inny.</translation>
    </message>
    <message>
        <source>Grids of photos, or what was decided about alike and poor faces, change.</source>
        <translation>Zmienią się siatki zdjęć albo rozstrzygnięcia o twarzach podobnych i słabych.</translation>
    </message>
    <message>
        <source>Nothing: the project is as it was then.</source>
        <translation>Nic: projekt jest taki jak wtedy.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces came later and stay as they are.</source>
        <translation>
            <numerusform>%Ln twarz przybyła później i pozostanie bez zmian.</numerusform>
            <numerusform>%Ln twarze przybyły później i pozostaną bez zmian.</numerusform>
            <numerusform>%Ln twarzy przybyło później i pozostanie bez zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces cannot come back: their pixels are gone.</source>
        <translation>
            <numerusform>%Ln twarz nie może wrócić: jej obrazu już nie ma.</numerusform>
            <numerusform>%Ln twarze nie mogą wrócić: ich obrazów już nie ma.</numerusform>
            <numerusform>%Ln twarzy nie może wrócić: ich obrazów już nie ma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs stay. A snapshot of now is made first, and undo takes all of it back.</source>
        <translation>Przebiegi zostają. Najpierw powstaje migawka stanu obecnego, a jedno cofnięcie przywraca wszystko.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Face %1, %2: %3 → %4</source>
        <extracomment>A label that would change: number of the face, attribute, what it is now, what it would be</extracomment>
        <translation>Twarz %1, %2: %3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a snapshot</source>
        <translation>Tworzenie migawki</translation>
    </message>
    <message>
        <source>Putting a snapshot back</source>
        <translation>Przywracanie migawki</translation>
    </message>
    <message>
        <source>A second opinion is being given: until you leave it, what others said stays hidden here, and nothing is put back.</source>
        <translation>Trwa druga opinia: dopóki z niej nie wyjdziesz, to, co powiedzieli inni, pozostaje tu ukryte i niczego się nie przywraca.</translation>
    </message>
</context>
<context>
    <name>faces::ui::SnapshotsModel</name>
    <message>
        <source>cannot be read</source>
        <translation>nie da się odczytać</translation>
    </message>
    <message>
        <source>after many labels</source>
        <translation>po wielu etykietach</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>na życzenie</translation>
    </message>
    <message>
        <source>before another was put back</source>
        <translation>przed przywróceniem innej</translation>
    </message>
    <message>
        <source>opened after changes</source>
        <translation>otwarto po zmianach</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Twarze</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
</context>
<context>
    <name>faces::ui::SplitPanel</name>
    <message>
        <source>%1, per cent of the kept faces</source>
        <translation>%1, procent zachowanych twarzy</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Podział</translation>
    </message>
    <message>
        <source>leaky</source>
        <translation>przeciek</translation>
    </message>
    <message>
        <source>Variants of one face stand in training and in test: the scores are too good.</source>
        <translation>Warianty jednej twarzy są i w uczeniu, i w teście: wyniki są zbyt dobre.</translation>
    </message>
    <message>
        <source>What stays together</source>
        <translation>Co pozostaje razem</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Walidacja</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>Podziel od nowa</translation>
    </message>
    <message>
        <source>As the notebooks (leaky) …</source>
        <translation>Jak w notatnikach (z przeciekiem)…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Each face goes by itself, but for confirmed near-duplicates</source>
        <translation>Każda twarz idzie osobno, poza potwierdzonymi niemal duplikatami</translation>
    </message>
    <message>
        <source>Whole groups stay on one side</source>
        <translation>Całe grupy pozostają po jednej stronie</translation>
    </message>
    <message>
        <source>Validation and test may take 95 % together.</source>
        <translation>Walidacja i test mogą razem zająć 95%.</translation>
    </message>
    <message>
        <source>Not split yet. Training would split by person: 16 % validation, 20 % test.</source>
        <translation>Jeszcze bez podziału. Uczenie podzieliłoby według osób: 16% walidacja, 20% test.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>ziarno %1</translation>
    </message>
    <message>
        <source>Variants of one face stand on both sides. Use its scores only to compare.</source>
        <translation>Warianty jednej twarzy są po obu stronach. Używaj tych wyników tylko do porównań.</translation>
    </message>
    <message>
        <source>✓ Nobody stands on two sides.</source>
        <translation>✓ Nikt nie jest po dwóch stronach.</translation>
    </message>
    <message>
        <source>⚠ The notebooks split after multiplying, so variants of one face stood in training and in test. Runs on this split are marked leaky everywhere.</source>
        <translation>⚠ Notatniki dzieliły po zwielokrotnieniu, więc warianty jednej twarzy były i w uczeniu, i w teście. Przebiegi na takim podziale są wszędzie oznaczone jako przeciek.</translation>
    </message>
    <message>
        <source>Split as they did</source>
        <translation>Podziel jak notatniki</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>Nie dziel</translation>
    </message>
    <message>
        <source>%L1 % of the kept faces train. %2, and every label is spread evenly.</source>
        <translation>Do uczenia trafia %L1% zachowanych twarzy. %2, a każda etykieta jest rozłożona równo.</translation>
    </message>
    <message>
        <source>validation %L1 %</source>
        <translation>walidacja %L1%</translation>
    </message>
    <message>
        <source>test %L1 %</source>
        <translation>test %L1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand on two sides: the scores will be too good.</source>
        <translation>
            <numerusform>%Ln osoba jest po dwóch stronach: wyniki będą zbyt dobre.</numerusform>
            <numerusform>%Ln osoby są po dwóch stronach: wyniki będą zbyt dobre.</numerusform>
            <numerusform>%Ln osób jest po dwóch stronach: wyniki będą zbyt dobre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::StageProgress</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, about %2 left of it</source>
        <translation>%1, jeszcze ok. %2</translation>
    </message>
</context>
<context>
    <name>faces::ui::StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation>Ostatnie projekty</translation>
    </message>
    <message>
        <source>Teach a program to see what you see in faces</source>
        <translation>Naucz program widzieć w twarzach to, co widzisz</translation>
    </message>
    <message>
        <source>Cut faces out of photos, label them with the keyboard, train a network and look at what it gets right and wrong. Everything stays on this machine.</source>
        <translation>Wytnij twarze ze zdjęć, oznacz je klawiaturą, naucz sieć i zobacz, gdzie ma rację, a gdzie się myli. Wszystko zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Try the demo project</source>
        <translation>Wypróbuj projekt pokazowy</translation>
    </message>
    <message>
        <source>Drawn faces, cut and labelled: everything can be tried in a minute</source>
        <translation>Rysowane twarze, wycięte i oznaczone: wszystko można sprawdzić w minutę</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nowy projekt</translation>
    </message>
    <message>
        <source>Start from your own photos</source>
        <translation>Zacznij od własnych zdjęć</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Otwórz projekt</translation>
    </message>
    <message>
        <source>A folder that ends in .faces; it can be dropped here too</source>
        <translation>Folder zakończony na .faces; można go też tu upuścić</translation>
    </message>
    <message>
        <source>Not there now: %1</source>
        <translation>Teraz niedostępny: %1</translation>
    </message>
    <message>
        <source>Take %1 off this list (Del); its folder stays</source>
        <translation>Usuń %1 z tej listy (Del); folder zostaje</translation>
    </message>
</context>
<context>
    <name>faces::ui::StepList</name>
    <message>
        <source>Add a step</source>
        <translation>Dodaj krok</translation>
    </message>
    <message>
        <source>No step: the face itself.</source>
        <translation>Bez kroków: sama twarz.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Krok %1</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <translation>%1 w prawo</translation>
    </message>
    <message>
        <source>%1, amount</source>
        <translation>%1, wartość</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 w dół</translation>
    </message>
    <message>
        <source>every other</source>
        <translation>co druga</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>%1: drawn for each face</source>
        <translation>%1: losowane dla każdej twarzy</translation>
    </message>
    <message>
        <source>Only every other face, drawn by its number</source>
        <translation>Tylko co druga twarz, losowana według numeru</translation>
    </message>
    <message>
        <source>Another amount for each face, either way, drawn by its number</source>
        <translation>Dla każdej twarzy inna wartość, w obie strony, losowana według numeru</translation>
    </message>
    <message>
        <source>Another amount for each face, drawn by its number</source>
        <translation>Dla każdej twarzy inna wartość, losowana według numeru</translation>
    </message>
    <message>
        <source>%1: earlier</source>
        <translation>%1: wcześniej</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: później</translation>
    </message>
    <message>
        <source>%1: remove the step</source>
        <translation>%1: usuń krok</translation>
    </message>
</context>
<context>
    <name>faces::ui::StrataModel</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Uczenie</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Walidacja</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>faces::ui::Suggesting</name>
    <message>
        <source>Learning from your labels</source>
        <translation>Uczenie się z etykiet</translation>
    </message>
    <message>
        <source>Model learning in the background …</source>
        <translation>Model uczy się w tle…</translation>
    </message>
    <message>
        <source>Suggestions come after a few dozen labels</source>
        <translation>Podpowiedzi pojawią się po kilkudziesięciu etykietach</translation>
    </message>
    <message>
        <source>Suggestions keep their “?” until more is labelled</source>
        <translation>Podpowiedzi zachowają „?”, dopóki nie przybędzie etykiet</translation>
    </message>
    <message>
        <source>Suggestions of %1 keep their “?” until more is labelled</source>
        <translation>Podpowiedzi (%1) zachowają „?”, dopóki nie przybędzie etykiet</translation>
    </message>
    <message>
        <source> and </source>
        <translation> i </translation>
    </message>
    <message numerus="yes">
        <source>%1 still needs %Ln examples</source>
        <translation>
            <numerusform>%1: brakuje jeszcze %Ln przykładu</numerusform>
            <numerusform>%1: brakuje jeszcze %Ln przykładów</numerusform>
            <numerusform>%1: brakuje jeszcze %Ln przykładów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::ThresholdChart</name>
    <message>
        <source>Threshold curve</source>
        <translation>Krzywa progu</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precyzja</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>czułość</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Próg %1</translation>
    </message>
    <message>
        <source>No one threshold</source>
        <translation>Brak wspólnego progu</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, zablokowany</translation>
    </message>
</context>
<context>
    <name>faces::ui::ThresholdPanel</name>
    <message>
        <source>This run has no validation faces, so its thresholds stay as they are.</source>
        <translation>Ten przebieg nie ma twarzy walidacyjnych, więc jego progi pozostają bez zmian.</translation>
    </message>
    <message>
        <source>out of fold</source>
        <translation>walidacja krzyżowa</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>walidacja</translation>
    </message>
    <message>
        <source>Where yes begins</source>
        <translation>Gdzie zaczyna się „tak”</translation>
    </message>
    <message>
        <source>Yes begins, all</source>
        <translation>Początek „tak”, wszystkie</translation>
    </message>
    <message>
        <source>Yes begins, %1</source>
        <translation>Początek „tak”, %1</translation>
    </message>
    <message>
        <source>faces judged out of fold</source>
        <translation>twarzach z walidacji krzyżowej</translation>
    </message>
    <message>
        <source>validation faces</source>
        <translation>twarzach walidacyjnych</translation>
    </message>
    <message>
        <source>Chosen on validation faces. Test faces never move a threshold: they stay a fair test.</source>
        <translation>Wybrany na twarzach walidacyjnych. Twarze testowe nigdy nie przesuwają progu: pozostają uczciwym testem.</translation>
    </message>
    <message>
        <source>Locked while you look at test faces: whoever chose by them would have no fair test left.</source>
        <translation>Zablokowane podczas oglądania twarzy testowych: kto by według nich wybierał, nie miałby już uczciwego testu.</translation>
    </message>
    <message>
        <source>One threshold for all attributes, as the notebooks had. On validation faces.</source>
        <translation>Jeden próg dla wszystkich cech, jak w notatnikach. Na twarzach walidacyjnych.</translation>
    </message>
    <message>
        <source>Each attribute has its own threshold: together they reach F1 %1 on validation faces. Drag to try one for all, as the notebooks had.</source>
        <translation>Każda cecha ma własny próg: razem osiągają F1 %1 na twarzach walidacyjnych. Przeciągnij, aby wypróbować jeden wspólny, jak w notatnikach.</translation>
    </message>
    <message>
        <source>Keep for all</source>
        <translation>Zachowaj dla wszystkich</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Keep this threshold for all attributes</source>
        <translation>Zachowaj ten próg dla wszystkich cech</translation>
    </message>
    <message>
        <source>Keep this threshold</source>
        <translation>Zachowaj ten próg</translation>
    </message>
    <message>
        <source>AP: average precision, over all thresholds</source>
        <translation>AP: średnia precyzja dla wszystkich progów</translation>
    </message>
    <message>
        <source>recall %1</source>
        <translation>czułość %1</translation>
    </message>
    <message>
        <source>precision %1</source>
        <translation>precyzja %1</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>F1 %1</source>
        <translation>F1 %1</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Próg</translation>
    </message>
    <message>
        <source>Precision–recall</source>
        <translation>Precyzja–czułość</translation>
    </message>
    <message>
        <source>F1, precision and recall over the threshold</source>
        <translation>F1, precyzja i czułość względem progu</translation>
    </message>
    <message>
        <source>Which precision can be had together with which recall</source>
        <translation>Jaką precyzję można mieć przy jakiej czułości</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>Najlepsze F1</translation>
    </message>
    <message>
        <source>Precision ≥</source>
        <translation>Precyzja ≥</translation>
    </message>
    <message>
        <source>Recall ≥</source>
        <translation>Czułość ≥</translation>
    </message>
    <message>
        <source>Precision or recall to reach</source>
        <translation>Precyzja lub czułość do osiągnięcia</translation>
    </message>
    <message>
        <source>Move it on validation faces</source>
        <translation>Przesuwaj na walidacyjnych</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Puts the line back to where the run decides</source>
        <translation>Cofa linię tam, gdzie decyduje przebieg</translation>
    </message>
    <message>
        <source>Not kept yet: the run decides at %L1. Chosen on %2, never on test faces.</source>
        <translation>Jeszcze niezachowany: przebieg decyduje przy %L1. Wybiera się go na %2, nigdy na testowych.</translation>
    </message>
    <message numerus="yes">
        <source>Out of fold: %1 yes of %Ln faces. Each was judged by a network that had not seen it. Test faces never move a threshold: they stay a fair test.</source>
        <translation>
            <numerusform>Walidacja krzyżowa: %1 „tak” z %Ln twarzy. Każdą oceniła sieć, która jej nie widziała. Twarze testowe nigdy nie przesuwają progu: pozostają uczciwym testem.</numerusform>
            <numerusform>Walidacja krzyżowa: %1 „tak” z %Ln twarzy. Każdą oceniła sieć, która jej nie widziała. Twarze testowe nigdy nie przesuwają progu: pozostają uczciwym testem.</numerusform>
            <numerusform>Walidacja krzyżowa: %1 „tak” z %Ln twarzy. Każdą oceniła sieć, która jej nie widziała. Twarze testowe nigdy nie przesuwają progu: pozostają uczciwym testem.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The line you moved to %L2 is not kept, so test faces are judged without it.</source>
        <translation>%1 Linii przesuniętej na %L2 nie zachowano, więc twarze testowe ocenia się bez niej.</translation>
    </message>
    <message>
        <source>No threshold reaches a precision of %L1.</source>
        <translation>Żaden próg nie osiąga precyzji %L1.</translation>
    </message>
    <message>
        <source>No threshold reaches a recall of %L1.</source>
        <translation>Żaden próg nie osiąga czułości %L1.</translation>
    </message>
</context>
<context>
    <name>faces::ui::Thumbnails</name>
    <message>
        <source>Reading photos</source>
        <translation>Odczytywanie zdjęć</translation>
    </message>
</context>
<context>
    <name>faces::ui::TogetherModel</name>
    <message>
        <source>%1: %2 of %3 say yes</source>
        <translation>%1: „tak” ma %2 z %3</translation>
    </message>
    <message>
        <source>%1 and %2: %3 of %4 say yes to both</source>
        <translation>%1 i %2: dwa razy „tak” ma %3 z %4</translation>
    </message>
    <message>
        <source>%1; phi %2</source>
        <translation>%1; phi %2</translation>
    </message>
</context>
<context>
    <name>faces::ui::TogetherPanel</name>
    <message>
        <source>Attributes that go together</source>
        <translation>Cechy, które występują razem</translation>
    </message>
    <message>
        <source>faces that say yes to both; share of the row; φ</source>
        <translation>twarze z „tak” na obie; udział w wierszu; φ</translation>
    </message>
    <message>
        <source>Enter shows the faces that say yes to both</source>
        <translation>Enter pokazuje twarze z „tak” na obie</translation>
    </message>
    <message>
        <source>Click a cell, or press Enter, to see the faces that say yes to both on the Label page. The arrow keys and a right click only choose it.</source>
        <translation>Kliknij komórkę lub naciśnij Enter, aby na stronie Etykiety zobaczyć twarze z „tak” na obie cechy. Strzałki i prawy przycisk tylko ją wybierają.</translation>
    </message>
    <message>
        <source>Choose the cell of two attributes to see their four combinations.</source>
        <translation>Wybierz komórkę dwóch cech, aby zobaczyć ich cztery kombinacje.</translation>
    </message>
    <message>
        <source>These faces on the Label page</source>
        <translation>Te twarze na stronie Etykiety</translation>
    </message>
    <message>
        <source>One of them has no yes or no no: nothing can be said of how they go together.</source>
        <translation>Jedna z nich nie ma żadnego „tak” albo żadnego „nie”: nie da się powiedzieć, jak współwystępują.</translation>
    </message>
    <message>
        <source>φ %1: the one says much of the other. A network may learn %2 by %3; faces of the rare combinations help against that.</source>
        <translation>φ %1: jedna wiele mówi o drugiej. Sieć może się uczyć cechy „%2” po cesze „%3”; pomagają na to twarze rzadkich kombinacji.</translation>
    </message>
    <message>
        <source>φ %1: the one says little of the other (0 nothing, 1 or −1 all).</source>
        <translation>φ %1: jedna mało mówi o drugiej (0 nic, 1 lub −1 wszystko).</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: both are known of %Ln faces</source>
        <translation>
            <numerusform>%1 i %2: obie znane dla %Ln twarzy</numerusform>
            <numerusform>%1 i %2: obie znane dla %Ln twarzy</numerusform>
            <numerusform>%1 i %2: obie znane dla %Ln twarzy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::TrainChoices</name>
    <message>
        <source>%1 M</source>
        <translation>%1&#xa0;mln</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1&#xa0;tys.</translation>
    </message>
    <message>
        <source>Time not known yet</source>
        <translation>Czas jeszcze nieznany</translation>
    </message>
    <message>
        <source>Less than a minute</source>
        <translation>Mniej niż minuta</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Około %1</translation>
    </message>
    <message>
        <source>Roughly %1</source>
        <translation>Orientacyjnie %1</translation>
    </message>
    <message>
        <source>measured on run %1</source>
        <translation>zmierzone na przebiegu %1</translation>
    </message>
    <message>
        <source>reckoned from this machine&apos;s speed</source>
        <translation>wyliczone z szybkości tego komputera</translation>
    </message>
    <message>
        <source>no run of this network has epochs to go by: the time is a rough one</source>
        <translation>żaden przebieg tej sieci nie ma epok do porównania: czas jest przybliżony</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>parametry: %1</translation>
    </message>
    <message>
        <source>%1 multiply-adds a face</source>
        <translation>mnożenia z dodawaniem na twarz: %1</translation>
    </message>
    <message>
        <source>No estimate: %1</source>
        <translation>Brak szacunku: %1</translation>
    </message>
    <message>
        <source>Nothing to learn from yet: no face of the training part has a label.</source>
        <translation>Nie ma jeszcze na czym się uczyć: żadna twarz części uczącej nie ma etykiety.</translation>
    </message>
    <message>
        <source>Choose at least one attribute, and what goes together.</source>
        <translation>Wybierz co najmniej jedną cechę i pasujące ustawienia.</translation>
    </message>
    <message>
        <source>No face has a label yet: label a few, and the network&apos;s view of them is drawn here.</source>
        <translation>Żadna twarz nie ma jeszcze etykiety: oznacz kilka, a pojawi się tu to, co widzi sieć.</translation>
    </message>
    <message>
        <source>Faces are being drawn.</source>
        <translation>Trwa losowanie twarzy.</translation>
    </message>
    <message numerus="yes">
        <source>run %1 is the middle one of %Ln runs in speed</source>
        <translation>
            <numerusform>przebieg %1 jest środkowy pod względem szybkości z %Ln przebiegu</numerusform>
            <numerusform>przebieg %1 jest środkowy pod względem szybkości z %Ln przebiegów</numerusform>
            <numerusform>przebieg %1 jest środkowy pod względem szybkości z %Ln przebiegów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces an epoch</source>
        <translation>
            <numerusform>%Ln twarz na epokę</numerusform>
            <numerusform>%Ln twarze na epokę</numerusform>
            <numerusform>%Ln twarzy na epokę</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln more trainings for out-of-fold thresholds</source>
        <translation>
            <numerusform>z %Ln dodatkowym uczeniem dla progów z walidacji krzyżowej</numerusform>
            <numerusform>z %Ln dodatkowymi uczeniami dla progów z walidacji krzyżowej</numerusform>
            <numerusform>z %Ln dodatkowymi uczeniami dla progów z walidacji krzyżowej</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::TrainForm</name>
    <message>
        <source>%1 px</source>
        <translation>%1&#xa0;px</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nowy przebieg</translation>
    </message>
    <message>
        <source>the network&apos;s own (%1)</source>
        <translation>własny sieci (%1)</translation>
    </message>
    <message>
        <source>its own (grey)</source>
        <translation>własne (szarość)</translation>
    </message>
    <message>
        <source>its own (colour)</source>
        <translation>własne (kolor)</translation>
    </message>
    <message>
        <source>How strongly faces are turned, moved, lit and cut, anew in every epoch: 1 is the usual, 0 only mirrors them.</source>
        <translation>Jak mocno twarze są obracane, przesuwane, rozjaśniane i przycinane, w każdej epoce od nowa: 1 to zwykła siła, 0 daje tylko odbicia.</translation>
    </message>
    <message>
        <source>The notebooks&apos; networks don&apos;t alter faces as they learn: they get each face in the pictures of the Dataset page&apos;s recipe.</source>
        <translation>Sieci z notatników nie przekształcają twarzy podczas uczenia: dostają każdą w obrazach z przepisu ze strony Dane.</translation>
    </message>
    <message>
        <source>The notebooks&apos; networks don&apos;t alter faces as they learn: they get each face in the variants of the notebooks&apos; recipe.</source>
        <translation>Sieci z notatników nie przekształcają twarzy podczas uczenia: dostają każdą w wariantach z przepisu notatników.</translation>
    </message>
    <message>
        <source>Queue training</source>
        <translation>Dodaj do kolejki</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Rozpocznij uczenie</translation>
    </message>
    <message>
        <source>Choose at least one attribute.</source>
        <translation>Wybierz co najmniej jedną cechę.</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Więcej ustawień</translation>
    </message>
    <message>
        <source>Faces are scaled to squares of this side. Small ones are learned faster; thin things such as glasses need large ones.</source>
        <translation>Twarze są skalowane do kwadratów o tym boku. Małe uczą się szybciej; cienkie rzeczy, jak okulary, wymagają dużych.</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>szarość</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kolor</translation>
    </message>
    <message>
        <source>What the network sees of a face&apos;s colours.</source>
        <translation>Co sieć widzi z kolorów twarzy.</translation>
    </message>
    <message>
        <source>even</source>
        <translation>równo</translation>
    </message>
    <message>
        <source>rare labels count more</source>
        <translation>rzadkie liczą się bardziej</translation>
    </message>
    <message>
        <source>Even: every label counts the same. Rare labels count more: of each attribute the rarer value weighs more and the commoner less, so that a few hats are not lost among many bare heads. Its probabilities rise; thresholds are chosen afterwards.</source>
        <translation>Równo: każda etykieta liczy się tak samo. Rzadkie liczą się bardziej: w każdej cesze rzadsza wartość waży więcej, a częstsza mniej, by kilka kapeluszy nie zginęło wśród wielu głów bez nich. Jej prawdopodobieństwa rosną; progi wybiera się potem.</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Wielkość wejścia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Alterations</source>
        <translation>Przekształcenia</translation>
    </message>
    <message>
        <source>Class balance</source>
        <translation>Równowaga klas</translation>
    </message>
    <message>
        <source>as most faces</source>
        <translation>jak większość</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>zachowane</translation>
    </message>
    <message>
        <source>painted over</source>
        <translation>zamalowane</translation>
    </message>
    <message>
        <source>What the network sees behind a face. Painted over: masks decide, and missing ones are found first. As most faces have it: painted over where at least half of the training faces have a mask.</source>
        <translation>Co sieć widzi za twarzą. Zamalowane: decydują maski, a brakujące są najpierw znajdowane. Jak większość: zamalowane, gdy co najmniej połowa twarzy uczących ma maskę.</translation>
    </message>
    <message>
        <source>The grey that backgrounds are painted in: 0 is black, as in the notebooks, 255 white.</source>
        <translation>Szarość, którą zamalowuje się tła: 0 to czerń, jak w notatnikach, 255 to biel.</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Tła</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Szarość</translation>
    </message>
    <message>
        <source>The same seed and choices learn the same network from the same faces.</source>
        <translation>To samo ziarno i ustawienia dają z tych samych twarzy tę samą sieć.</translation>
    </message>
    <message>
        <source>all (%1)</source>
        <translation>wszystkie (%1)</translation>
    </message>
    <message>
        <source>How many of the processor&apos;s cores learn; 0: all of them.</source>
        <translation>Ile rdzeni procesora się uczy; 0: wszystkie.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>What learns. Auto: the graphics card where there is one that can.</source>
        <translation>Co uczy. Auto: karta graficzna, jeśli jest odpowiednia.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Wątki</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Out-of-fold thresholds</source>
        <translation>Progi z walidacji krzyżowej</translation>
    </message>
    <message>
        <source>Not with a classic split: variants of one face stand on several sides, so no network could judge faces that it has not seen. Make another split to have them.</source>
        <translation>Nie przy klasycznym podziale: warianty jednej twarzy są po różnych stronach, więc żadna sieć nie mogłaby ocenić twarzy, których nie widziała. Aby mieć te progi, utwórz inny podział.</translation>
    </message>
    <message>
        <source>Where validation has fewer than 15 yes of an attribute, its threshold is chosen on all faces of training and validation: three more networks are trained, each on two thirds of them, and judge the rest. This takes two to three times as long again; the network itself stays the same.</source>
        <translation>Gdy walidacja ma mniej niż 15 „tak” danej cechy, jej próg wybiera się na wszystkich twarzach uczących i walidacyjnych: uczone są trzy dodatkowe sieci, każda na dwóch trzecich z nich, i oceniają resztę. Trwa to dodatkowo dwa do trzech razy tyle; sama sieć pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Co widzi sieć</translation>
    </message>
    <message>
        <source>widths %1</source>
        <translation>szerokości %1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>Back to what the network has by itself.</source>
        <translation>Wróć do własnych ustawień sieci.</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Z ustawieniami: %1</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compact</translation>
    </message>
    <message>
        <source>Small and quick; all at once.</source>
        <translation>Mała i szybka; wszystkie naraz.</translation>
    </message>
    <message>
        <source>classic-multi</source>
        <translation>classic-multi</translation>
    </message>
    <message>
        <source>The notebooks&apos;; wants a GPU.</source>
        <translation>Z notatników; przyda się GPU.</translation>
    </message>
    <message>
        <source>classic-single</source>
        <translation>classic-single</translation>
    </message>
    <message>
        <source>The same, one per attribute.</source>
        <translation>Taka sama, po jednej na cechę.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Szybko</translation>
    </message>
    <message>
        <source>The compact network on smaller pictures and for fewer epochs: less than half of the work, a little less accurate.</source>
        <translation>Sieć „compact” na mniejszych obrazach i przez mniej epok: mniej niż połowa pracy, trochę mniej dokładna.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Najlepiej</translation>
    </message>
    <message>
        <source>The compact network as it does best.</source>
        <translation>Sieć „compact” w najlepszych ustawieniach.</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notatniki</translation>
    </message>
    <message>
        <source>The notebooks&apos; network of all attributes with their settings, on faces multiplied by their recipe.</source>
        <translation>Sieć wszystkich cech z notatników, z ich ustawieniami, na twarzach zwielokrotnionych ich przepisem.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Gotowe ustawienia</translation>
    </message>
    <message>
        <source>The network&apos;s own value unless you change it; 0 goes back to it.</source>
        <translation>Własna wartość sieci, o ile jej nie zmienisz; 0 do niej wraca.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoki</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Paczka</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Wsp. uczenia</translation>
    </message>
    <message>
        <source>smoothing %L1</source>
        <translation>wygładzanie %L1</translation>
    </message>
    <message numerus="yes">
        <source>Recipe of the Dataset page: %Ln pictures of each training face, for every network.</source>
        <translation>
            <numerusform>Przepis ze strony Dane: %Ln obraz każdej twarzy uczącej, dla każdej sieci.</numerusform>
            <numerusform>Przepis ze strony Dane: %Ln obrazy każdej twarzy uczącej, dla każdej sieci.</numerusform>
            <numerusform>Przepis ze strony Dane: %Ln obrazów każdej twarzy uczącej, dla każdej sieci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::TrainPage</name>
    <message>
        <source>%1 · keeps running while you label</source>
        <translation>%1 · trwa także podczas etykietowania</translation>
    </message>
    <message>
        <source>%1 · validation macro F1 %2</source>
        <translation>%1 · makro F1 walidacji %2</translation>
    </message>
    <message>
        <source>A search goes on, and the queue is paused.</source>
        <translation>Trwa poszukiwanie, a kolejka jest wstrzymana.</translation>
    </message>
    <message>
        <source>A search goes on. What you queue begins when it has ended.</source>
        <translation>Trwa poszukiwanie. Pozycje kolejki ruszą po jego zakończeniu.</translation>
    </message>
    <message>
        <source>A training goes on. Stop it, or wait until it has ended.</source>
        <translation>Trwa uczenie. Zatrzymaj je albo zaczekaj na koniec.</translation>
    </message>
    <message>
        <source>all attributes</source>
        <translation>wszystkie cechy</translation>
    </message>
    <message>
        <source>New run · %1</source>
        <translation>Nowy przebieg · %1</translation>
    </message>
    <message>
        <source>%1 · split %2 · seed %3</source>
        <translation>%1 · podział %2 · ziarno %3</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>podział %1</translation>
    </message>
    <message>
        <source>Choose a network at the right and start.</source>
        <translation>Wybierz sieć po prawej i rozpocznij.</translation>
    </message>
    <message>
        <source>Remove a run</source>
        <translation>Usuwanie przebiegu</translation>
    </message>
    <message>
        <source>Remove %1 with its network and scores? This cannot be undone.</source>
        <translation>Usunąć %1 wraz z siecią i wynikami? Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Uczenie</translation>
    </message>
    <message>
        <source>Here a network learns from your labels while you watch.</source>
        <translation>Tu sieć uczy się z etykiet na twoich oczach.</translation>
    </message>
    <message>
        <source>Label faces</source>
        <translation>Oznacz twarze</translation>
    </message>
    <message>
        <source>It needs faces that you have labelled; a few dozen are a beginning.</source>
        <translation>Potrzebuje oznaczonych twarzy; na początek kilkudziesięciu.</translation>
    </message>
    <message>
        <source>One network with the options that you choose</source>
        <translation>Jedna sieć z wybranymi ustawieniami</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Poszukiwanie</translation>
    </message>
    <message>
        <source>Many short trainings find good options</source>
        <translation>Wiele krótkich prób uczenia znajduje dobre ustawienia</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Przebiegi</translation>
    </message>
    <message>
        <source>macro F1, validation</source>
        <translation>makro F1, walidacja</translation>
    </message>
    <message>
        <source>Each run stands here with its score, and two can be compared: choose a network above and start.</source>
        <translation>Tu pojawi się każdy przebieg ze swoim wynikiem, a dwa można porównać: wybierz sieć powyżej i rozpocznij.</translation>
    </message>
    <message>
        <source>Choose two, with Ctrl and a click or Shift and an arrow, to compare them.</source>
        <translation>Aby porównać, wybierz dwa: Ctrl i kliknięcie albo Shift i strzałka.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>Compare one for all with one each</source>
        <translation>Porównaj jedną wspólną z osobnymi</translation>
    </message>
    <message>
        <source>Trains the notebooks&apos; network twice with the other options above: as one for all attributes, and as one for each. Epochs, batch and rate that were not changed are that network&apos;s own. When both have finished while the project is open, they are compared. Takes many times as long as the compact network.</source>
        <translation>Uczy sieć z notatników dwa razy z pozostałymi ustawieniami powyżej: jako jedną dla wszystkich cech i po jednej na cechę. Niezmienione epoki, paczka i współczynnik uczenia są własne tej sieci. Gdy obie skończą przy otwartym projekcie, zostaną porównane. Trwa wielokrotnie dłużej niż sieć „compact”.</translation>
    </message>
    <message>
        <source>Waits until the search has ended.</source>
        <translation>Czeka na koniec poszukiwania.</translation>
    </message>
    <message>
        <source>Waits until there are labelled faces.</source>
        <translation>Czeka na oznaczone twarze.</translation>
    </message>
    <message>
        <source>Training %1: %2</source>
        <translation>Uczenie %1: %2</translation>
    </message>
    <message>
        <source>One network for all attributes and one for each have both been trained.</source>
        <translation>Nauczono i jedną sieć dla wszystkich cech, i po jednej na cechę.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Porównaj je</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln queued · keeps running while you label</source>
        <translation>
            <numerusform>%1 · w kolejce: %Ln · trwa także podczas etykietowania</numerusform>
            <numerusform>%1 · w kolejce: %Ln · trwa także podczas etykietowania</numerusform>
            <numerusform>%1 · w kolejce: %Ln · trwa także podczas etykietowania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more trainings wait in the queue; they will wait there, paused, when the project is opened again.</source>
        <translation>
            <numerusform>W kolejce czeka jeszcze %Ln uczenie; po ponownym otwarciu projektu będzie tam czekać wstrzymane.</numerusform>
            <numerusform>W kolejce czekają jeszcze %Ln uczenia; po ponownym otwarciu projektu będą tam czekać wstrzymane.</numerusform>
            <numerusform>W kolejce czeka jeszcze %Ln zadań uczenia; po ponownym otwarciu projektu będą tam czekać wstrzymane.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::TrainingProgress</name>
    <message>
        <source>Epoch %1 of %2 · %3 faces/s · %4 done</source>
        <translation>Epoka %1 z %2 · %3 twarzy/s · minęło %4</translation>
    </message>
    <message>
        <source>batch %1 of %2 · loss %3</source>
        <translation>paczka %1 z %2 · strata %3</translation>
    </message>
    <message>
        <source>Best by average precision: epoch %1</source>
        <translation>Najlepsza według średniej precyzji: epoka %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>mniej niż sekunda</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>Ukończono w czasie %1</translation>
    </message>
    <message>
        <source>Stopped after %1 and %2 of training</source>
        <translation>Zatrzymano: %1, czas uczenia %2</translation>
    </message>
    <message>
        <source>Stopped while its faces were prepared, before it learnt anything</source>
        <translation>Zatrzymano podczas przygotowywania twarzy, zanim sieć czegokolwiek się nauczyła</translation>
    </message>
    <message>
        <source>Stopped in its first epoch, of which nothing is kept</source>
        <translation>Zatrzymano w pierwszej epoce, z której nic nie zachowano</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, jeszcze ok. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln epochs planned</source>
        <translation>
            <numerusform>zaplanowano %Ln epokę</numerusform>
            <numerusform>zaplanowano %Ln epoki</numerusform>
            <numerusform>zaplanowano %Ln epok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln epochs</source>
        <translation>
            <numerusform>%1 z %Ln epoki</numerusform>
            <numerusform>%1 z %Ln epok</numerusform>
            <numerusform>%1 z %Ln epok</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::TrialsModel</name>
    <message>
        <source>training</source>
        <translation>uczy się</translation>
    </message>
    <message>
        <source>✗ failed: %1</source>
        <translation>✗ niepowodzenie: %1</translation>
    </message>
    <message>
        <source>best</source>
        <translation>najlepsza</translation>
    </message>
    <message>
        <source>Training time of all its epochs, in seconds</source>
        <translation>Czas uczenia wszystkich epok, w sekundach</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Makro F1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoki</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>Seria</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Szczebel</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekundy</translation>
    </message>
    <message>
        <source>Widths</source>
        <translation>Szerokości</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Wsp. uczenia</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Paczka</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Wygładzanie</translation>
    </message>
    <message>
        <source>Alterations</source>
        <translation>Przekształcenia</translation>
    </message>
</context>
<context>
    <name>faces::ui::TriedModel</name>
    <message>
        <source>could not be read</source>
        <translation>nie udało się odczytać</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>jeszcze nieoceniony</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>faces::ui::TryPage</name>
    <message>
        <source>Nothing was added: this project is open for reading only.</source>
        <translation>Nic nie dodano: projekt jest otwarty tylko do odczytu.</translation>
    </message>
    <message>
        <source>Wait a moment: the faces are still being judged.</source>
        <translation>Chwileczkę: trwa ocenianie twarzy.</translation>
    </message>
    <message>
        <source>Adding a picture</source>
        <translation>Dodawanie obrazu</translation>
    </message>
    <message>
        <source>Nothing was added: the project has this picture already. Cut its faces on the Photos page.</source>
        <translation>Nic nie dodano: projekt ma już ten obraz. Wytnij jego twarze na stronie Zdjęcia.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż je</translation>
    </message>
    <message>
        <source>Left out, because the project has no such attribute: %1.</source>
        <translation>Pominięto, bo projekt nie ma takiej cechy: %1.</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>Whole picture is one face</source>
        <translation>Cały obraz to jedna twarz</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Twarze</translation>
    </message>
    <message>
        <source>Reading a picture</source>
        <translation>Odczytywanie obrazu</translation>
    </message>
    <message>
        <source>Judging faces</source>
        <translation>Ocenianie twarzy</translation>
    </message>
    <message>
        <source>Judging a face</source>
        <translation>Ocenianie twarzy</translation>
    </message>
    <message>
        <source>Judging the other pictures</source>
        <translation>Ocenianie pozostałych obrazów</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Otwórz obrazy…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>Otwórz model…</translation>
    </message>
    <message>
        <source>Try a model on any photo. There is no model yet.</source>
        <translation>Wypróbuj model na dowolnym zdjęciu. Modelu jeszcze nie ma.</translation>
    </message>
    <message>
        <source>Train a model first</source>
        <translation>Najpierw naucz model</translation>
    </message>
    <message>
        <source>Or drop a .faces-model file here. Pictures never leave this machine.</source>
        <translation>Albo upuść tu plik .faces-model. Obrazy nigdy nie opuszczają tego komputera.</translation>
    </message>
    <message>
        <source>Give the model a photo and read what it says of each face.</source>
        <translation>Daj modelowi zdjęcie i przeczytaj, co mówi o każdej twarzy.</translation>
    </message>
    <message>
        <source>Or drop photos or a folder here, or paste a picture with Ctrl+V. Pictures never leave this machine.</source>
        <translation>Albo upuść tu zdjęcia lub folder, albo wklej obraz (Ctrl+V). Obrazy nigdy nie opuszczają tego komputera.</translation>
    </message>
    <message>
        <source>Picture with the boxes of its faces</source>
        <translation>Obraz z ramkami twarzy</translation>
    </message>
    <message>
        <source>Faces and what the model says of them</source>
        <translation>Twarze i co mówi o nich model</translation>
    </message>
    <message>
        <source>Bar and number: how probable what stands first is. From the tick on it is yes.</source>
        <translation>Pasek i liczba: prawdopodobieństwo tego, co podano na początku. Od kreski w prawo to „tak”.</translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>Znajdź ponownie</translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation>Dodaj do projektu</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Upuszczony obraz</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>Nie ma kamery.</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>Modelu jeszcze nie ma.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>Kamera jest wyłączona.</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>To pierwszy obraz.</translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>To ostatni obraz.</translation>
    </message>
    <message>
        <source>There is no picture to take off.</source>
        <translation>Nie ma obrazu do usunięcia.</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, na żywo</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 z %2 · %3</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>Nie znaleziono twarzy</translation>
    </message>
    <message>
        <source>The boxes are as they were found.</source>
        <translation>Ramki są takie, jakie znaleziono.</translation>
    </message>
    <message>
        <source>Take the picture first.</source>
        <translation>Najpierw zrób zdjęcie.</translation>
    </message>
    <message>
        <source>There is no face to add.</source>
        <translation>Nie ma twarzy do dodania.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Nie otwarto żadnego projektu.</translation>
    </message>
    <message>
        <source>taken as a whole picture</source>
        <translation>wzięto cały obraz</translation>
    </message>
    <message>
        <source>reading the picture …</source>
        <translation>odczytywanie obrazu…</translation>
    </message>
    <message>
        <source>judging …</source>
        <translation>ocenianie…</translation>
    </message>
    <message>
        <source>boxes set by hand</source>
        <translation>ramki ustawione ręcznie</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>take the picture</source>
        <translation>zrób zdjęcie</translation>
    </message>
    <message>
        <source>camera off</source>
        <translation>wyłącz kamerę</translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>Otwieranie obrazów</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Obrazy (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Otwieranie modelu</translation>
    </message>
    <message>
        <source>Models (*.faces-model)</source>
        <translation>Modele (*.faces-model)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Wklejony obraz</translation>
    </message>
    <message>
        <source>There is no picture to paste: copy one first.</source>
        <translation>Nie ma obrazu do wklejenia: najpierw jakiś skopiuj.</translation>
    </message>
    <message>
        <source>There are no pictures in what was dropped.</source>
        <translation>Wśród upuszczonych plików nie ma obrazów.</translation>
    </message>
    <message>
        <source>The picture could not be read. Save it as a file and open that.</source>
        <translation>Nie udało się odczytać obrazu. Zapisz go jako plik i otwórz.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was added: the project has this picture already, with %Ln faces.</source>
        <translation>
            <numerusform>Nic nie dodano: projekt ma już ten obraz, z %Ln twarzą.</numerusform>
            <numerusform>Nic nie dodano: projekt ma już ten obraz, z %Ln twarzami.</numerusform>
            <numerusform>Nic nie dodano: projekt ma już ten obraz, z %Ln twarzami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln faces were added, %1.</source>
        <translation>
            <numerusform>Dodano jego twarz, %1.</numerusform>
            <numerusform>Dodano jego %Ln twarze, %1.</numerusform>
            <numerusform>Dodano jego %Ln twarzy, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln suggestions to look at</source>
        <comment>added faces</comment>
        <translation>
            <numerusform>z %Ln podpowiedzią do obejrzenia</numerusform>
            <numerusform>z %Ln podpowiedziami do obejrzenia</numerusform>
            <numerusform>z %Ln podpowiedziami do obejrzenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n faces</source>
        <comment>that were just added: it, or them</comment>
        <translation>
            <numerusform>Oznacz ją</numerusform>
            <numerusform>Oznacz je</numerusform>
            <numerusform>Oznacz je</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces judged by %1</source>
        <translation>
            <numerusform>%Ln twarz oceniona przez: %1</numerusform>
            <numerusform>%Ln twarze ocenione przez: %1</numerusform>
            <numerusform>%Ln twarzy ocenionych przez: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Wczytywanie modelu</translation>
    </message>
</context>
<context>
    <name>faces::ui::Tune</name>
    <message>
        <source>classic</source>
        <translation>classic</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compact</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>makro F1</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>strata walidacji</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>przechodzi dalej</translation>
    </message>
    <message>
        <source>out</source>
        <translation>odpada</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>do końca</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudana</translation>
    </message>
    <message>
        <source>Search %1 · %2</source>
        <translation>Poszukiwanie %1 · %2</translation>
    </message>
    <message>
        <source>widths %1</source>
        <translation>szerokości %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>paczka %1</translation>
    </message>
    <message>
        <source>no trial has ended yet</source>
        <translation>żadna próba jeszcze się nie skończyła</translation>
    </message>
    <message>
        <source>1 in %1 goes on</source>
        <translation>dalej przechodzi 1 na %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>ziarno %1</translation>
    </message>
    <message>
        <source>%1; less than a minute on this machine.</source>
        <translation>%1; mniej niż minuta na tym komputerze.</translation>
    </message>
    <message>
        <source>%1; about %2 on this machine.</source>
        <translation>%1; około %2 na tym komputerze.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>mniej niż minuta</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;godz.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;godz. %2&#xa0;min</translation>
    </message>
    <message>
        <source>rate %L1</source>
        <translation>wsp. uczenia %L1</translation>
    </message>
    <message>
        <source>smoothing %L1</source>
        <translation>wygładzanie %L1</translation>
    </message>
    <message>
        <source>alterations %L1</source>
        <translation>przekształcenia %L1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trials</source>
        <translation>
            <numerusform>%1 z %Ln próby</numerusform>
            <numerusform>%1 z %Ln prób</numerusform>
            <numerusform>%1 z %Ln prób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln epochs</source>
        <translation>
            <numerusform>do %Ln epoki</numerusform>
            <numerusform>do %Ln epok</numerusform>
            <numerusform>do %Ln epok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brackets</source>
        <translation>
            <numerusform>%Ln seria</numerusform>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln serii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days %1 h</source>
        <translation>
            <numerusform>%Ln dzień %1&#xa0;godz.</numerusform>
            <numerusform>%Ln dni %1&#xa0;godz.</numerusform>
            <numerusform>%Ln dni %1&#xa0;godz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::TuneAxes</name>
    <message>
        <source>Conv 1</source>
        <translation>Splot 1</translation>
    </message>
    <message>
        <source>Conv 2</source>
        <translation>Splot 2</translation>
    </message>
    <message>
        <source>Conv 3</source>
        <translation>Splot 3</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Gęsta</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>First width</source>
        <translation>Pierwsza szerokość</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Wsp. uczenia</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Paczka</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Wygładzanie</translation>
    </message>
    <message>
        <source>Alterations</source>
        <translation>Przekształcenia</translation>
    </message>
    <message>
        <source>Trial %1</source>
        <translation>Próba %1</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Makro F1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Strata</translation>
    </message>
</context>
<context>
    <name>faces::ui::TuneCurves</name>
    <message>
        <source>best</source>
        <translation>najlepsza</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Dotąd najlepsza</translation>
    </message>
    <message>
        <source>By rung</source>
        <translation>Według szczebli</translation>
    </message>
    <message>
        <source>median of the trials that came so far</source>
        <translation>mediana prób, które doszły tak daleko</translation>
    </message>
    <message>
        <source>Best so far over the trials</source>
        <translation>Dotąd najlepsza w kolejnych próbach</translation>
    </message>
    <message>
        <source>Curves by rung</source>
        <translation>Krzywe według szczebli</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>próba</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoka</translation>
    </message>
    <message>
        <source>trial %1</source>
        <translation>próba %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>teraz: %1</translation>
    </message>
</context>
<context>
    <name>faces::ui::TuneDesk</name>
    <message>
        <source>Searches</source>
        <translation>Poszukiwania</translation>
    </message>
    <message>
        <source>A search begins · keeps running while you label</source>
        <translation>Rozpoczyna się poszukiwanie · trwa także podczas etykietowania</translation>
    </message>
    <message>
        <source>%1 · trial %2 of %3 · keeps running while you label</source>
        <translation>%1 · próba %2 z %3 · trwa także podczas etykietowania</translation>
    </message>
    <message>
        <source>Another search goes on.</source>
        <translation>Trwa inne poszukiwanie.</translation>
    </message>
    <message>
        <source>A search tries many options shortly and the best of them longer. Choose at the right and start.</source>
        <translation>Poszukiwanie próbuje krótko wielu ustawień, a najlepszych dłużej. Wybierz po prawej i rozpocznij.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Jeszcze nie ma poszukiwania</translation>
    </message>
    <message>
        <source>%1 · goes on</source>
        <translation>%1 · trwa</translation>
    </message>
    <message>
        <source>Begun on %1</source>
        <translation>Rozpoczęto %1</translation>
    </message>
</context>
<context>
    <name>faces::ui::TuneForm</name>
    <message>
        <source>Depth, widths, rate, batch, smoothing and alterations; quick.</source>
        <translation>Głębokość, szerokości, wsp. uczenia, paczka, wygładzanie i przekształcenia; szybkie.</translation>
    </message>
    <message>
        <source>The widths of the notebooks&apos; big network; slow without a GPU.</source>
        <translation>Szerokości dużej sieci z notatników; wolne bez GPU.</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Nowe poszukiwanie</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>Rozpocznij poszukiwanie</translation>
    </message>
    <message>
        <source>lowest validation loss</source>
        <translation>najmniejsza strata walidacji</translation>
    </message>
    <message>
        <source>highest macro F1</source>
        <translation>największe makro F1</translation>
    </message>
    <message>
        <source>What makes one trial better than another, on the validation faces. The test faces are not looked at.</source>
        <translation>Co czyni jedną próbę lepszą od innej, na twarzach walidacyjnych. Twarzy testowych się nie ogląda.</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Szuka</translation>
    </message>
    <message>
        <source>Epochs of the longest trials. Only the best of the shorter ones come so far.</source>
        <translation>Epoki najdłuższych prób. Dochodzą tak daleko tylko najlepsze z krótszych.</translation>
    </message>
    <message>
        <source>1 in </source>
        <translation>1 na </translation>
    </message>
    <message>
        <source>How many trials of a rung go on to the next one (eta).</source>
        <translation>Ile prób ze szczebla przechodzi na następny (eta).</translation>
    </message>
    <message>
        <source>all, once</source>
        <translation>wszystkie, raz</translation>
    </message>
    <message>
        <source>How many different options are tried; 0: each of Hyperband&apos;s brackets once.</source>
        <translation>Ile różnych ustawień się próbuje; 0: każda seria Hyperband raz.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>Longest trial, epochs</source>
        <translation>Najdłuższa próba, epoki</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Przechodzi dalej</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Wątki</translation>
    </message>
    <message>
        <source>Choose at least one attribute.</source>
        <translation>Wybierz co najmniej jedną cechę.</translation>
    </message>
</context>
<context>
    <name>faces::ui::TuneHead</name>
    <message>
        <source>Train with the best</source>
        <translation>Ucz z najlepszymi</translation>
    </message>
    <message>
        <source>Fills the training form with the best trial&apos;s options.</source>
        <translation>Wypełnia formularz uczenia ustawieniami najlepszej próby.</translation>
    </message>
    <message>
        <source>Variants of one face stood in training and in validation: the figures are too good.</source>
        <translation>Warianty jednej twarzy były i w uczeniu, i w walidacji: liczby są zbyt dobre.</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation>Postęp poszukiwania</translation>
    </message>
    <message>
        <source>Every trial that ended stays, and the search can go on later.</source>
        <translation>Każda zakończona próba zostaje, a poszukiwanie można później wznowić.</translation>
    </message>
    <message>
        <source>Weights are kept only of trials that may still go on; everything else of a trial is a few lines in the project.</source>
        <translation>Wagi zachowuje się tylko dla prób, które mogą jeszcze przejść dalej; reszta próby to kilka wierszy w projekcie.</translation>
    </message>
    <message>
        <source>Go on with the search</source>
        <translation>Wznów poszukiwanie</translation>
    </message>
    <message>
        <source>The search</source>
        <translation>Poszukiwanie</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Jeszcze nie ma poszukiwania</translation>
    </message>
    <message>
        <source>%1 · split %2</source>
        <translation>%1 · podział %2</translation>
    </message>
    <message>
        <source>Best: trial %1, %2</source>
        <translation>Najlepsza: próba %1, %2</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Nowe poszukiwanie</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Ukończono: %1</translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation>Zatrzymano po: %1</translation>
    </message>
    <message>
        <source>✗ None of the trials could be trained.</source>
        <translation>✗ W żadnej próbie nie udało się nauczyć sieci.</translation>
    </message>
    <message>
        <source>It can&apos;t go on: %1</source>
        <translation>Nie można wznowić: %1</translation>
    </message>
    <message>
        <source>Goes on with the next trial, on the same faces; trials that were under way go on from their weights.</source>
        <translation>Wznawia od następnej próby, na tych samych twarzach; próby w toku ruszają od swoich wag.</translation>
    </message>
    <message>
        <source>Weights kept on the disk: %1</source>
        <translation>Wagi zachowane na dysku: %1</translation>
    </message>
    <message>
        <source>memory of this program: %1</source>
        <translation>pamięć tego programu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trials</source>
        <translation>
            <numerusform>%1 z %Ln próby</numerusform>
            <numerusform>%1 z %Ln prób</numerusform>
            <numerusform>%1 z %Ln prób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln epochs</source>
        <translation>
            <numerusform>%1 z %Ln epoki</numerusform>
            <numerusform>%1 z %Ln epok</numerusform>
            <numerusform>%1 z %Ln epok</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::TuneView</name>
    <message>
        <source>Each trial of a search stands here with its options and what it reached: choose at the right and start one.</source>
        <translation>Tu pojawi się każda próba poszukiwania z ustawieniami i wynikiem: wybierz po prawej i rozpocznij.</translation>
    </message>
    <message>
        <source>Click a line to choose its trial. Drag along an axis to keep only some; Esc keeps all.</source>
        <translation>Kliknij linię, aby wybrać jej próbę. Przeciągnij wzdłuż osi, aby zostawić tylko niektóre; Esc zostawia wszystkie.</translation>
    </message>
    <message>
        <source>Each option has an axis here and each trial a line, once one has been trained.</source>
        <translation>Każde ustawienie ma tu oś, a każda nauczona próba linię.</translation>
    </message>
    <message>
        <source>No trial of this search has ended. %1</source>
        <translation>Żadna próba tego poszukiwania się nie skończyła. %1</translation>
    </message>
    <message>
        <source>No trial of this search has ended: let it go on, or start a new one at the right.</source>
        <translation>Żadna próba tego poszukiwania się nie skończyła: wznów je albo rozpocznij nowe po prawej.</translation>
    </message>
    <message>
        <source>No trial of this search has ended: start a new one at the right.</source>
        <translation>Żadna próba tego poszukiwania się nie skończyła: rozpocznij nowe po prawej.</translation>
    </message>
    <message>
        <source>Each trial stands here as soon as it begins: first the faces are prepared.</source>
        <translation>Każda próba pojawi się tu, gdy się zacznie: najpierw przygotowuje się twarze.</translation>
    </message>
    <message>
        <source>Train with trial %1</source>
        <translation>Ucz jak próba %1</translation>
    </message>
    <message>
        <source>Train with this trial</source>
        <translation>Ucz jak ta próba</translation>
    </message>
    <message>
        <source>Choose a trial to see its options.</source>
        <translation>Wybierz próbę, aby zobaczyć jej ustawienia.</translation>
    </message>
    <message>
        <source>Trial %1</source>
        <translation>Próba %1</translation>
    </message>
    <message>
        <source>✗ failed: %1</source>
        <translation>✗ niepowodzenie: %1</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Krzywe</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Options of the trials, as parallel coordinates</source>
        <translation>Ustawienia prób, we współrzędnych równoległych</translation>
    </message>
    <message>
        <source>Fills the training form with this trial&apos;s options.</source>
        <translation>Wypełnia formularz uczenia ustawieniami tej próby.</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 trials have a line; %Ln more have none.</source>
        <translation>
            <numerusform>Linię ma %1 najlepszych prób; %Ln kolejna jej nie ma.</numerusform>
            <numerusform>Linię ma %1 najlepszych prób; %Ln kolejne jej nie mają.</numerusform>
            <numerusform>Linię ma %1 najlepszych prób; %Ln kolejnych jej nie ma.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::TuningProgress</name>
    <message>
        <source>Trial %1 of %2 · bracket %3 of %4, rung %5 of %6</source>
        <translation>Próba %1 z %2 · seria %3 z %4, szczebel %5 z %6</translation>
    </message>
    <message>
        <source>%1 · epoch %2 of %3</source>
        <translation>%1 · epoka %2 z %3</translation>
    </message>
    <message>
        <source>%1 · %2 done</source>
        <translation>%1 · minęło %2</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, jeszcze ok. %2</translation>
    </message>
</context>
<context>
    <name>faces::ui::Upkeep</name>
    <message>
        <source>Looking after the project</source>
        <translation>Dbanie o projekt</translation>
    </message>
</context>
<context>
    <name>faces::ui::VariantStrip</name>
    <message>
        <source>Training faces and their variants</source>
        <translation>Twarze uczące i ich warianty</translation>
    </message>
    <message>
        <source>Face %1, %2</source>
        <translation>Twarz %1, %2</translation>
    </message>
    <message>
        <source>%1. Click: this face on the Label page</source>
        <translation>%1. Kliknięcie: ta twarz na stronie Etykiety</translation>
    </message>
</context>
<context>
    <name>faces::ui::VerdictList</name>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>What the network said of each attribute</source>
        <translation>Co sieć powiedziała o każdej cesze</translation>
    </message>
</context>
<context>
    <name>faces::ui::VerdictModel</name>
    <message>
        <source>truth not known · margin %1</source>
        <translation>prawda nieznana · margines %1</translation>
    </message>
    <message>
        <source>truth %1 · margin %2 · loss %3</source>
        <translation>prawda %1 · margines %2 · strata %3</translation>
    </message>
    <message>
        <source>%1: said %2, probability %3, threshold %4, %5</source>
        <translation>%1: odpowiedź %2, prawdopodobieństwo %3, próg %4, %5</translation>
    </message>
    <message>
        <source>Yes from %1 on, where the mark stands. Margin: probability less threshold. Loss: cross-entropy in nats.</source>
        <translation>„Tak” od %1, czyli od znacznika. Margines: prawdopodobieństwo minus próg. Strata: entropia krzyżowa w natach.</translation>
    </message>
    <message>
        <source>%1, wrong</source>
        <translation>%1, źle</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, dobrze</translation>
    </message>
</context>
<context>
    <name>faces::ui::VerdictTableModel</name>
    <message>
        <source>Shows these faces; once more: all again</source>
        <translation>Pokazuje te twarze; jeszcze raz: znów wszystkie</translation>
    </message>
    <message>
        <source>Chooses this attribute</source>
        <translation>Wybiera tę cechę</translation>
    </message>
    <message>
        <source>true positives: rightly said yes</source>
        <translation>prawdziwie dodatnie: słuszne „tak”</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>false positives: wrongly said yes, false alarms</source>
        <translation>fałszywie dodatnie: błędne „tak”, fałszywe alarmy</translation>
    </message>
    <message>
        <source>FP</source>
        <translation>FP</translation>
    </message>
    <message>
        <source>false negatives: wrongly said no, missed</source>
        <translation>fałszywie ujemne: błędne „nie”, przeoczenia</translation>
    </message>
    <message>
        <source>FN</source>
        <translation>FN</translation>
    </message>
    <message>
        <source>true negatives: rightly said no</source>
        <translation>prawdziwie ujemne: słuszne „nie”</translation>
    </message>
    <message>
        <source>TN</source>
        <translation>TN</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>cecha</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, pokazane</translation>
    </message>
</context>
<context>
    <name>faces::ui::ViewSwitch</name>
    <message>
        <source>How the faces are shown</source>
        <translation>Jak pokazywane są twarze</translation>
    </message>
    <message>
        <source>Grid of faces</source>
        <translation>Siatka twarzy</translation>
    </message>
    <message>
        <source>One face large</source>
        <translation>Jedna duża twarz</translation>
    </message>
</context>
<context>
    <name>faces::ui::WhoPanel</name>
    <message>
        <source>Decide conflicts</source>
        <translation>Rozstrzygnij konflikty</translation>
    </message>
    <message>
        <source>Labels are set by</source>
        <translation>Etykietuje</translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation>Twoje imię, do historii</translation>
    </message>
    <message>
        <source>Second opinions…</source>
        <translation>Drugie opinie…</translation>
    </message>
    <message>
        <source>No conflicts to decide</source>
        <translation>Brak konfliktów do rozstrzygnięcia</translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln conflicts</source>
        <translation>
            <numerusform>Rozstrzygnij %Ln konflikt</numerusform>
            <numerusform>Rozstrzygnij %Ln konflikty</numerusform>
            <numerusform>Rozstrzygnij %Ln konfliktów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::WindowHead</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Faces Studio</source>
        <translation>Faces Studio</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>All changes kept</source>
        <translation>Wszystko zachowano</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Zachowywanie…</translation>
    </message>
    <message>
        <source>Folder missing</source>
        <translation>Brak folderu</translation>
    </message>
</context>
<context>
    <name>faces::ui::Words</name>
    <message>
        <source>n/a</source>
        <translation>b.d.</translation>
    </message>
    <message>
        <source>by person</source>
        <translation>według osób</translation>
    </message>
    <message>
        <source>by photo</source>
        <translation>według zdjęć</translation>
    </message>
    <message>
        <source>by near-duplicate</source>
        <translation>według niemal duplikatów</translation>
    </message>
    <message>
        <source>by face</source>
        <translation>według twarzy</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>z pliku</translation>
    </message>
    <message>
        <source>as the notebooks did</source>
        <translation>jak w notatnikach</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Przebieg %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>%Ln twarz</numerusform>
            <numerusform>%Ln twarze</numerusform>
            <numerusform>%Ln twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia</numerusform>
            <numerusform>%Ln zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln etykieta</numerusform>
            <numerusform>%Ln etykiety</numerusform>
            <numerusform>%Ln etykiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln obraz</numerusform>
            <numerusform>%Ln obrazy</numerusform>
            <numerusform>%Ln obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes</source>
        <translation>
            <numerusform>%Ln cecha</numerusform>
            <numerusform>%Ln cechy</numerusform>
            <numerusform>%Ln cech</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epochs</source>
        <translation>
            <numerusform>%Ln epoka</numerusform>
            <numerusform>%Ln epoki</numerusform>
            <numerusform>%Ln epok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trials</source>
        <translation>
            <numerusform>%Ln próba</numerusform>
            <numerusform>%Ln próby</numerusform>
            <numerusform>%Ln prób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln podpowiedź</numerusform>
            <numerusform>%Ln podpowiedzi</numerusform>
            <numerusform>%Ln podpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>looked at %Ln times</source>
        <translation>
            <numerusform>oglądane raz</numerusform>
            <numerusform>oglądane %Ln razy</numerusform>
            <numerusform>oglądane %Ln razy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::Workspace</name>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Nie ma czego ponowić.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>Otwieranie projektu</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>Odczytywanie projektu</translation>
    </message>
</context>
<context>
    <name>faces::ui::WorstFaces</name>
    <message>
        <source>Hardest now</source>
        <translation>Teraz najtrudniejsze</translation>
    </message>
    <message>
        <source>validation faces</source>
        <translation>twarze walidacyjne</translation>
    </message>
    <message>
        <source>Validation faces that the network is most wrong about</source>
        <translation>Twarze walidacyjne, na których sieć najbardziej się myli</translation>
    </message>
    <message>
        <source>After each epoch, the validation faces that the network is most wrong about stand here: look whether their labels are right.</source>
        <translation>Po każdej epoce pojawiają się tu twarze walidacyjne, na których sieć najbardziej się myli: sprawdź, czy ich etykiety są dobre.</translation>
    </message>
</context>
<context>
    <name>faces::ui::WorstFacesModel</name>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>brak etykiety</translation>
    </message>
    <message>
        <source>%1: no label, the network says %2</source>
        <translation>%1: brak etykiety, sieć mówi %2</translation>
    </message>
    <message>
        <source>%1: the label says %2, the network %3</source>
        <translation>%1: etykieta mówi %2, sieć %3</translation>
    </message>
    <message>
        <source>%1: the label says %2, the network %3 (wrong)</source>
        <translation>%1: etykieta mówi %2, sieć %3 (źle)</translation>
    </message>
    <message>
        <source>Face %1 · loss %2</source>
        <translation>Twarz %1 · strata %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>faces::ui::Writer</name>
    <message>
        <source>Something went wrong inside the program: %1</source>
        <translation>Wewnętrzny błąd programu: %1</translation>
    </message>
</context>
</TS>
