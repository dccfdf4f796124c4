<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AcceptQuestion</name>
    <message>
        <source>Accept %1 for %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions with “?” are accepted in sight only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>%1 means both “%2” and “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the demo project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import faces with labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export faces with labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the desktop has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Faces Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is usual, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the suggestions, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the suggestions on this screen, next screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next suspicious label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suspicious label is right, next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suspicious label is wrong: turn it round, next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the face before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this face as it is, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject, or keep again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unlabelled face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the grid, or clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One face large, or the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on by itself when the last label is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide conflicts with second opinions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the second opinion, go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinions: back to the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts: keep the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts: take the opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts: it is yes (names hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts: it is no (names hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts: hide or show who says what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts: take the last decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts: the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts: the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts: back to the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at alike and poor faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: choose the next cell or face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: choose the first or the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: move the grid or the box by one pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: move the grid or the box by ten pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: stretch the grid, resize the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: turn the grid or the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: leave the cell out, or take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: add a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: remove the box, or leave the cell out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: zoom in or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: fit it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: pixel by pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: nearly the same picture, one group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: reject the face, of two the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: keep the face, or both of two that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: take the last decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset: balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset: which attributes go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset: the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset: the split and its groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe: show other faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe: add a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe: add the chosen picture once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe: remove the chosen picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe: the chosen picture earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe: the chosen picture later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training, or queue it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the training or the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the stopped training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train one network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for good options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the stopped search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the shown run with the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train one for all and one each, and compare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the faces of the shown run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the shown run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters, leave the draw or the large face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw five faces of each attribute and value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face large, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the label unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold with the best F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold back to the kept one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the label to the suspicious ones, or take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large face: the one before, or the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large face: explain another attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large face: move the covered patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the faces of two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two runs: show this face by the second run alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two runs: the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two runs: clear the filters, or back to one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the faces again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera: on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera: take the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the picture to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the rest is usual, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk from face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first, to the last face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screenful up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select more faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger or smaller pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One face large, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one label of one face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on its badge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The file could not be written (%1). Choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceOrder</name>
    <message>
        <source>By number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most suspicious first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By reason for rejecting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceSearch</name>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos named “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons with several faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept faces with a label that is still unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces with a suggestion for a label that is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces with a suggestion to look at, marked “?”: however certain the model is, suggestions like it are not yet proven right often enough on labelled faces that it did not learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces with a label that a model disagrees with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces with a label that another annotator disagrees with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that were rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Face %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <source>Shift, Ctrl or Alt alone is no key for an action. Press another one together with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes from field to field everywhere. Take another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads back everywhere. Take another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key only waits for a letter. Take another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the desktop. Take another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 walks through lists and selects. Take another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is also typed into text, and this action is heard everywhere. Take Ctrl or Alt with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>size of the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift ←→</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift ←→</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a line to move it, click a cell to choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit · %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, + and −: zoom · F: fit · 1: pixel by pixel · Space or the middle button and drag: move the photo
Arrows: choose · Shift+arrows: by one pixel · Ctrl+arrows: by ten · Ctrl+Shift+arrows: stretch or resize · [ and ]: turn
Grid: Space or Delete leaves a cell out or takes it in · Faces: N adds one, Delete removes it · Esc gives a drag up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPresets</name>
    <message>
        <source>Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and digits label, Enter says that the rest is usual, Backspace goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prodigy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A accepts the suggestions, X rejects, Space leaves a face as it is, Backspace takes the last change back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits label, F goes to the next face, D to the one before, Del rejects.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>LibTorch %1, %2, threads: %3, %4 GFLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, with a graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
This is the slow reference BLAS: training would take many times longer than it must. Install libopenblas0-openmp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Faces Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces Studio %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a few photos to a model that recognises attributes of faces, on your own machine.
Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the learner about this machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read. They start anew; the old ones are kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::studio::Options</name>
    <message>
        <source>Only one project can be opened. Start the program again for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: There is no such folder. A project is a folder that ends in .faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme %1: The theme is light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language %1: The window speaks en (English) and pl (Polski).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size: Give it as WIDTHxHEIGHT, for example 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a few photos to a model that recognises attributes of faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project folder to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo project in FOLDER; make it if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to show: photos, label, dataset, train, results or try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark, for this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window as FILE and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window, for this time: en or pl.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui</name>
    <message>
        <source>Showing one face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was trained on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was chosen by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was tested on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not know %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2’s %3 are left out: %4 %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces out of fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mends an answer on %2 and breaks one on %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro F1 is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro F1 changes by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: more than chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: this may be chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are right and wrong on the same of %3 for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mends %2 and breaks %3 of %4 for %5: p %6, %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this may be chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is leaky: a variant of each of its faces was trained on, so none is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 knows %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::AcceptBar</name>
    <message>
        <source>Suggest while I label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small model learns from your labels in the background and suggests the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept %1 for this face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept %1 on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the yellow ones first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1 with “?” first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ActionPalette</name>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::AgreementModel</name>
    <message>
        <source>Faces where the label and the opinion are both known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label says yes, %1 says no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label says no, %1 says yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the compared faces on which both agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement beyond chance, Cohen&apos;s kappa: 1 is full agreement, 0 is what chance alone would bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval of kappa (Fleiss, Cohen, Everitt, 1969).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::AgreementPanel</name>
    <message>
        <source>Agreement with the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the agreement so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement per attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflicts to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 faces done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has given a second opinion yet. When somebody labels the same faces without seeing the labels, this table shows for each attribute how far the two agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see the agreement now could sway what is still to be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa is the agreement beyond chance (Cohen, 1960), with its 95 % interval (Fleiss, Cohen, Everitt, 1969). Labels count as they were before conflicts were decided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::AnswerLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::AttributeBoxes</name>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::AttributeFields</name>
    <message>
        <source>Drag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word for yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word for no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code for yes in classic CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code for no in classic CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out again; it has no labels yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps its labels, but is neither shown nor trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::AttributesDialog</name>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked of every face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new attribute, for example Smile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be neither shown nor trained. Its %2 labels stay in the project and come back when it is no longer retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes back with its %2 labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attributes were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every attribute needs a name and a word for yes and for no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yes and no need a code each, and not the same one, for classic CSV files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a code holds no semicolon, comma or quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its key is a letter. Digits come by themselves, by the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two attributes are called “%1”. Give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::BalanceModel</name>
    <message>
        <source>%1 yes · %2 no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 % of the known say yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, multiplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For classic nets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::BalancePanel</name>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes first; share of yes among the known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts per attribute and part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter offers the faces behind a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a bar to see its faces on the Label page; Enter offers yes, no and unknown. A part in which an attribute has no yes or no no stands out: it can neither teach nor test it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces to see on the Label page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::BatchPreview</name>
    <message>
        <source>&amp;Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other faces, altered in other ways (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are being drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as the network sees them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::BlindWorkspace</name>
    <message>
        <source>During a second opinion only its own steps are undone and done again. Leave it to undo what was done before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a second opinion no face is rejected. Leave it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::CellPanel</name>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it without its background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face keeps its background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background is found and removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint what belongs to the person; the wheel, [ and ] change the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint what is background; the wheel, [ and ] change the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cut yet. The mask can be mended after cutting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · moved since: cut again to mend the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing back the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ChartLegend</name>
    <message>
        <source>Shows or hides this line. Alt-click, or the menu of the right button: only this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the other lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ChartMenu</name>
    <message>
        <source>Logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save numbers…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ComparedChips</name>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ both wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ both right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each face as networks that had not seen it said, in training with --out-of-fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute that fixed, broken, both wrong and both right speak of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ComparedDelegate</name>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Face %1&lt;/b&gt;&lt;br&gt;Probability, %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ComparedFacesModel</name>
    <message>
        <source>both right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not known: %2 %3, %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3 %4 (%5), %6 %7 (%8): %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ComparedFacesView</name>
    <message>
        <source>%1 has judged no %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leaky run cannot be compared face by face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two runs have no attribute in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two runs have no %1 in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face fits these filters. Esc clears them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see which faces one run mends and another breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train another run to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two runs with a network are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces with truth and what either run said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to one run (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run whose answers are mended or broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second run, which mends and breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run that mends and breaks them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 mended, %3 broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ComparedSummary</name>
    <message>
        <source>Face by face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p: McNemar&apos;s exact test. How probable so lopsided a count would be, were both runs wrong equally often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 on these faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %: of the change, by the paired bootstrap over persons. An interval that holds 0 may be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ✗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ComparisonModel</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than chance: the interval does not hold 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be chance: the interval holds 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mends what %2 got wrong: %3; breaks what it got right: %4; both are wrong: %5. McNemar&apos;s exact test: p = %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 of %1 minus F1 of %2 on the faces that both judged, with its 95 % interval: the same groups of faces are drawn for both, again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval of F1, from drawing whole groups of faces again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ConflictQueue</name>
    <message>
        <source>Face %1 is decided: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the label: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the opinion: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label (by %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says so: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide who says what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflict is left to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading who labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts between labels and second opinions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ConfusionPanel</name>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion of every attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion, all attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision %1 · recall %2 · F1 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::CurveSaving</name>
    <message>
        <source>Save a picture of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing, PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the numbers of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Pictures are saved as PNG or PDF. Choose a name that ends in .png or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::Curves</name>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss per epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality per epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All attributes together, each of them, or one with its training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training macro</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::DatasetPage</name>
    <message>
        <source>Here you see what your faces can teach a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces come from photos on the Photos page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the Dataset page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training makes of a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other training faces (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept faces, many in several parts · training %2 · validation %3 · test %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept faces · training %2 · validation %3 · test %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split ⚠</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some stand on more than one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces are being split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting the faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::DifferencesModel</name>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::DragGrip</name>
    <message>
        <source>Drag up or down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::Exchange</name>
    <message>
        <source>1 face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1 became %2: its number was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1 with %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinions: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One was left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ExchangeDialog</name>
    <message>
        <source>Import faces with labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export faces with labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or file to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder or a file; it can also be dropped on the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.txt *.json *.jsonl *.xml *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is found by the names and first lines of what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels.csv with face_nr, face1.png and so on beside it, persons in sources.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels.csv in each attribute&apos;s codes, pictures, persons in sources.csv. The split is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of pictures (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with a column file_name and a column an attribute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces.csv with 1, 0 and empty for unknown, split and groups, and the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CelebA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list_attr_celeba.txt with persons, parts and pictures; No_Beard is turned round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CelebA&apos;s tree with the project&apos;s attributes only. It knows no unknown, which is written as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFW attribute scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lfw_attributes.txt: a classifier&apos;s scores, which come as suggestions and never as labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hugging Face imagefolder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata.jsonl or metadata.csv, one for all or one a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and metadata.jsonl a part, with true, false and null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task list (JSON or JSON_MIN): annotations become labels, predictions suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks.json, the labelling interface config.xml and the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVAT for images 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotations.xml or a zip with it; tags are read, boxes are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cvat.zip with annotations.xml and the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder a class, such as glasses/train/yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tree an attribute, such as glasses/train/yes. Unknown labels and groups are not written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::Explanations</name>
    <message>
        <source>The network of this run is not in the project any more, so it cannot be asked why. Put its model file back from a copy, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::FaceCanvas</name>
    <message>
        <source>The face, large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wheel zooms, a drag moves, a double click goes back to the grid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::FaceListModel</name>
    <message>
        <source>Face %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::FacePanel</name>
    <message>
        <source>Yes / no / unknown ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: %1. Look at it: suggestions like it are not yet proven right often enough on labelled faces that the model did not learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face and its labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faces selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::FaceView</name>
    <message>
        <source>This face and its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px, shown at %3 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::FillChoice</name>
    <message>
        <source>Black, as in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkerboard: shows what is see-through</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::FilterBar</name>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the attributes, split, persons, near-duplicates, photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the faces. Choosing it again sorts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Press to take this filter away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::FilterChips</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All faces: every filter is off (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Of several chips in this row, one has to fit; with the other filters, each of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::FilterPopup</name>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a row any pressed value fits; every row with a pressed value has to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With several faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::Fold</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::GridBar</name>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces in a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet with faces in rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary photo: faces are looked for on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid lies right as it is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between columns, in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between rows, in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clockwise about the photo&apos;s middle, in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this edge of the photo to the grid, in pixels; the opposite edge of the grid stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for faces on the whole photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new box in the middle of what is seen (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen box goes (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag on the photo to add a face; drag a box, its corners or its round handle to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no grid: give columns and rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! only %1 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This grid is a guess: say that it lies right, set it right, or choose “Faces in a photo”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ sure of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by the program, %1 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand, or a found one that was confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for the grid …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for faces …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find faces again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked for faces yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no faces: drag to add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::GridCanvas</name>
    <message>
        <source>Photo with its grid or faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::GroupsModel</name>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not split yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stands on more than one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::GroupsPanel</name>
    <message>
        <source>Share of yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of yes in each part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of faces and where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the group&apos;s faces on the Label page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faces belong together yet. Persons and near-duplicates that you join on the Label and Photos pages stand here, and stay on one side of a split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a group, or press Enter, to see its faces on the Label page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not split yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among the known; no part is further than %1 points from the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; ⚠ %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::HeatLegend</name>
    <message>
        <source>little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− covered: less sure of yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much · half of it lies inside the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more sure +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::HistoryPanel</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone or done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestion accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this face&apos;s labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has labelled this face yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::IdleKeys</name>
    <message>
        <source>“%1” has nothing to do now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::Job</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::JudgedModel</name>
    <message>
        <source>judging …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is being judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 %, yes from %4 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::KeyCatcher</name>
    <message>
        <source>Press a key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::KeyEditor</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, looking again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, or who has a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget my changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys as the chosen set has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default keys: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 away from: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away from there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::KeyOverlay</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::LabelDesk</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion by %1: %2 – complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion by %1: %2 – labels are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second opinion is being given. Leave it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second opinion is being given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is not among those of the second opinion. Leave it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second opinion shows the faces of its pass alone. Leave it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::LabelHints</name>
    <message>
        <source>accept suggestions, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the rest as with Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next unlabelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one face large, or the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is unknown is %1; next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::LabelPage</name>
    <message>
        <source>Accepted %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was accepted: suggestions with “?” are accepted in sight only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a second opinion suggestions stay hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was suggested for face %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label of this face is suspicious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent here by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a second opinion suspicious labels stay hidden. Leave it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label is suspicious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1: %2 “no”, for the key was pressed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to make unknown: no label is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;X  Poor picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last face, and none is left to label here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last face, but not all others are labelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last face. %1 goes to the next unlabelled one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All faces shown here are labelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here every face gets its labels, with a key or two each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut faces from photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and folders can be dropped anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1 is the selected one. Press again to label it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected faces are here. Press again to label them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::LabelViews</name>
    <message>
        <source>No face fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unknown. A click says “%2”, another one “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”. A click says “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”, but the model says “%3”. A click says “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: two opinions that differ. A click says “%2”, another one “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: suggested “%2”. A click says “%3” instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::LargeFace</name>
    <message>
        <source>The chosen face, large: before and after its background is removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::LargeView</name>
    <message>
        <source>Face %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1, large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for “%1”, as the network said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” with this patch covered: %2 → %3 (%4)%5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · it would say “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking where the network looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covering the face, piece by piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training faces were not looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the nearest training faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other training face of this run is left in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance 0: the same to the last layer; 1: nothing in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network looked when it decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What covering changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the probability of yes changes when a patch is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest training faces in the network’s last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of this face cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what the network makes of its training faces: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::LineChart</name>
    <message>
        <source>Wheel: nearer or farther (with Ctrl, or over the numbers at the left: upwards)
Drag: move what is zoomed. Double-click: the whole
Keys: Left and Right read the values, + and - zoom (with Ctrl: upwards),
Shift with an arrow moves, Home or 0 shows the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole again (Home, 0 or a double-click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::LiveTraining</name>
    <message>
        <source>Preparing the faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::LiveTuning</name>
    <message>
        <source>Preparing the faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::LookAgainPanel</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After cutting, near-duplicates and poor faces are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for faces that are nearly alike or poor …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is nearly alike or poor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::LookCases</name>
    <message>
        <source>almost empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost the same picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very much alike?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came without a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::LookFinder</name>
    <message>
        <source>Reading what was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at faces again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::LookReview</name>
    <message>
        <source>Faces %1 and %2 are one group now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1 is rejected: duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces %1 and %2 are told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1 is rejected: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1 stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was done since; Undo takes that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject face %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to look at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for more faces that are nearly alike or poor …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored: the second is shown turned back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join into one group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::MainWindow</name>
    <message>
        <source>Faces Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Faces Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces Studio ended without being closed last time. What you did is kept. Work that was still running has to be started again; a training or a search can go on from its last epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still running. Everything that is in the project already stays; what is not finished can be started again, and a training or a search can go on from its last epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the project here to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and faces belong to a project. Open one or make a new one, then drop them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this page can take what was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the learner ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s folder was moved, renamed or removed while it is open: %1 is not there any more. Put it back there, or close the project and open it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project: choose a name and a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces projects (*.faces)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project: choose its folder, which ends in .faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the demo photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ModelChoice</name>
    <message>
        <source>Trained on %1 of this project, split %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro F1 %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky: variants of one face stood in training and in test, its scores are too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · leaky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ModelsPanel</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in; or a YuNet network (.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in; or a U2-Net style network (.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: network file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what is built in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX networks (*.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are found by OpenCV&apos;s cascades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backgrounds are found by their colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network works, and is used from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::NearModel</name>
    <message>
        <source>its label is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled as the network said of this face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled otherwise than the network said of this face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training face %1, distance %2 (0: the same to the network&apos;s last layer, 1: nothing in common), %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::NearStrip</name>
    <message>
        <source>not labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest training faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::NoticeLine</name>
    <message>
        <source>Put this notice away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::OpinionForm</name>
    <message>
        <source>Ask for a second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces in the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of who gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of who gives the second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 kept faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 faces that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin, labels hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked about %2 faces; %3 are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, suggestions and what others said stay hidden until the second opinion is left. It can be left and gone on with at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::OpinionsHub</name>
    <message>
        <source>Back to the labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ParallelCoordinates</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axis %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::PhotoListModel</name>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 × %3 pixels
%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::PhotosPage</name>
    <message>
        <source>%1 can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these files can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use JPEG, PNG, WebP, TIFF, BMP or GIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 moved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its background was removed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their backgrounds were removed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, your brush strokes were carried along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, your brush strokes on %1 of them were carried along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and kept its labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and kept their labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> All of them %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 of them %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutting faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 %3 cut, with %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut %1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 left out now: rejected, not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No regular grid was found on this photo. Give its columns and rows, or choose “Faces in a photo”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faces were found; the %1 stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faces were found. Drag on the photo to put boxes by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same faces were found again; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1, instead of the %2 that were here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the old boxes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2&#xa0;% sure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid of %1 is a guess. Does it lie right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grids of %1 photos are guesses: %2. Do they lie right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut with this grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut with these grids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for faces instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove backgrounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces begin here: add photos to cut them from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop photos or a folder here: JPEG, PNG, WebP, TIFF, BMP, GIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all photos of a folder and of those in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This box was too small to hold a face, so it was not kept. Draw one of at least %1 pixels, or zoom in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a face, or choose one with the arrow keys, to see it as it will be cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · background removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from %1 photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the photo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 %3 added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files could not be used; the list says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added: this project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of these photos are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were no photos in what was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays, with its rejected faces: they can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays, because %2 cut from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a face was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faces were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject its face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject its %1 faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo not wanted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::PictureStrip</name>
    <message>
        <source>Opened pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::PrecisionRecallChart</name>
    <message>
        <source>Precision over recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall %1, precision %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ProgressHead</name>
    <message>
        <source>leaky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::QueueList</name>
    <message>
        <source>out-of-fold thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · batch %2 · rate %3 · seed %4
%5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the queue (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and an arrow moves one, Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all from the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the queue? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::Recipe</name>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoomed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirror every other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::RecipeModel</name>
    <message>
        <source>Picture %1: %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::RecipePanel</name>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As each network has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: each face once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic, as the notebooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror: each face both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle: mirrored, and a little altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First altered by the face&apos;s number, as the notebooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>628–746 mirrored, 747–867 turned right, 868–1023 turned left, 1024–1205 narrowed, 1206–1349 widened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of each training face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture (Ins)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the chosen picture once more (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen picture (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How picture %1 is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebooks&apos; split goes by their recipe. Make another split to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compact network gets each face once and alters it anew in every epoch; the notebooks&apos; networks get the classic recipe, shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every network learns from %1 of each training face. Faces of validation and test are never altered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ReliabilityPlot</name>
    <message>
        <source>Said %1 on average, yes in %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability of the probabilities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ReliabilityView</name>
    <message>
        <source>Brier score %1, calibration error %2, of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s network can&apos;t be read, so its temperature is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature is 1: probabilities are as the network says them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature is %1, chosen on validation faces. Without it (hollow dots): Brier score %2, calibration error %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no probabilities to look at: no face of this part was judged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ReportWriting</name>
    <message>
        <source>Write a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for a browser and a PDF: scores, curves, right and wrong faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the report anew: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ResultDelegate</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ResultsChips</name>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ false alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five faces drawn by chance for each attribute and value. R draws them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is yes, and the run said yes: true positives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no, and the run said no: true negatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is yes, and the run said no: false negatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no, and the run said yes: false positives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute that yes, no, missed and false alarm speak of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest to the threshold, as a share of its side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farthest from the threshold, as a share of its side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most wrong first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong ones, the surest of them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest loss first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the binary cross-entropy of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest margin first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the distance between probability and threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ResultsModel</name>
    <message>
        <source>%1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(wrong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(label not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yes with %2, said from %3 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ResultsPage</name>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micro F1 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1–%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macro %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test faces %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attributes that this run judged are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run judged no faces of this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face fits these filters. Esc clears them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels that this run learned or was judged by are other ones now. What you see counts them as they are now; train again to learn them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the label: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an attribute above the faces first: its label becomes unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this is wrong. Choose an attribute above the faces to doubt its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This label is unknown: there is nothing to doubt yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of face %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %1 from the suspicious labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1 to the suspicious labels: on the Label page, Shift+N goes through them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train another run to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which faces another run mends and which it breaks (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you look through right and wrong predictions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the first run on the Train page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces with truth and prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants of one face stood in training and in test: the scores are too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubt label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (was %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run decides with: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is still being trained. Wait for it to end, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::RunComparison</name>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2, %3 judged by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two runs compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks against comparing them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the comparison (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which faces the second run mends, and which it breaks, on the Results page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of both runs per epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 of both runs per epoch, on validation faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 by attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 of both runs by attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 by attribute stands here when a run has ended an epoch: compare another run, or let one of these go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what the trainings differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both were trained with the same options: change one in the form to see here what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither run has scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1: %2 · %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to run %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::RunHead</name>
    <message>
        <source>%1 training images, %2 validation, %3 test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training was cut off before it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thresholds from validation for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faces/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right and wrong predictions on the Results page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants of one face stood in training and in test: the scores are too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with the networks of the out-of-fold thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from the last epoch, on the same faces.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::RunQueue</name>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::RungsView</name>
    <message>
        <source>Brackets and rungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bracket %1, rung %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rungs are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bracket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bracket %1, rung %2: %3
%4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::RunsModel</name>
    <message>
        <source>leaky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notebooks&apos; split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ScoresModel</name>
    <message>
        <source>Micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than %1 yes or no, neither the score nor a threshold chosen on them says much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen out of fold, as validation has few yes: on %1 yes of %2 labels of training and validation, each judged by a network that had not seen the face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at 0.5: there are too few yes to choose it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen on validation faces: %1 yes of %2 labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than %1 yes or no it says little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 yes of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of fold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left at 0.5 for want of yes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by a person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 of always giving the answer that is more frequent here: what any model must beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared distance of the probability from the label: 0 is perfect, always saying 0.5 comes to 0.25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval of F1, from drawing whole groups of faces again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ScoresPanel</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often what was said with a probability came true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores per attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the threshold %1 for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures come with the first epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each attribute stand here once a run has ended an epoch: choose a network at the right and start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores come when a run has ended an epoch: start a new run, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores come when a run ends or is stopped: let this one go on, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what the run said …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::SearchField</name>
    <message>
        <source>Search faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face&apos;s number (12) or several (100-140, 7), a photo&apos;s name or “photo 3”, a person (“person 2”), a reason for rejecting. Esc leaves the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, photo, reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next start of the program on. Numbers and dates follow the desktop where it has the same language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next face by itself when the last label is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::SplitPanel</name>
    <message>
        <source>%1, per cent of the kept faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants of one face stand in training and in test: the scores are too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the notebooks (leaky) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each face goes by itself, but for confirmed near-duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole groups stay on one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the kept faces train. %2, and every label is spread evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation and test may take 95 % together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not split yet. Training would split by person: 16 % validation, 20 % test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants of one face stand on both sides. Use its scores only to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on two sides: the scores will be too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Nobody stands on two sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The notebooks split after multiplying, so variants of one face stood in training and in test. Runs on this split are marked leaky everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split as they did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::StageProgress</name>
    <message>
        <source>%1 · %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about %1 left of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach a program to see what you see in faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut faces out of photos, label them with the keyboard, train a network and look at what it gets right and wrong. Everything stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn faces, cut and labelled: everything can be tried in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from your own photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that ends in .faces; it can be dropped here too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::StepList</name>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step: the face itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: drawn for each face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only every other face, drawn by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another amount for each face, either way, drawn by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another amount for each face, drawn by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: remove the step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::StrataModel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::Suggesting</name>
    <message>
        <source>Learning from your labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model learning in the background …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions come after a few dozen labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions keep their “?” until more is labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions of %1 keep their “?” until more is labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ThresholdChart</name>
    <message>
        <source>Threshold curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ThresholdPanel</name>
    <message>
        <source>This run has no validation faces, so its thresholds stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where yes begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes begins, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes begins, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet: the run decides at %1. Chosen on %2, never on test faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces judged out of fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen on validation faces. Test faces never move a threshold: they stay a fair test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of fold: %1 yes of %2. Each was judged by a network that had not seen it. Test faces never move a threshold: they stay a fair test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked while you look at test faces: whoever chose by them would have no fair test left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The line you moved to %2 is not kept, so test faces are judged without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One threshold for all attributes, as the notebooks had. On validation faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each attribute has its own threshold: together they reach F1 %1 on validation faces. Drag to try one for all, as the notebooks had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this threshold for all attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP: average precision, over all thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision–recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1, precision and recall over the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which precision can be had together with which recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision ≥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall ≥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision or recall to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it on validation faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the line back to where the run decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threshold reaches a precision of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threshold reaches a recall of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::Thumbnails</name>
    <message>
        <source>Reading photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::TogetherModel</name>
    <message>
        <source>%1: %2 of %3 say yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2: %3 of %4 say yes to both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; phi %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::TogetherPanel</name>
    <message>
        <source>Attributes that go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces that say yes to both; share of the row; φ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the faces that say yes to both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a cell, or press Enter, to see the faces that say yes to both on the Label page. The arrow keys and a right click only choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cell of two attributes to see their four combinations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2: both are known of %3 faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These faces on the Label page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them has no yes or no no: nothing can be said of how they go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>φ %1: the one says much of the other. A network may learn %2 by %3; faces of the rare combinations help against that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>φ %1: the one says little of the other (0 nothing, 1 or −1 all).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::TrainChoices</name>
    <message>
        <source>%1 M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roughly %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured on run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reckoned from this machine&apos;s speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1 is the middle one of %2 in speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run of this network has epochs to go by: the time is a rough one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 an epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 multiply-adds a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1 more trainings for out-of-fold thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No estimate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to learn from yet: no face of the training part has a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one attribute, and what goes together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face has a label yet: label a few, and the network&apos;s view of them is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are being drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::TrainForm</name>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network&apos;s own (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own (grey)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own (colour)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly faces are turned, moved, lit and cut, anew in every epoch: 1 is the usual, 0 only mirrors them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebooks&apos; networks don&apos;t alter faces as they learn: they get each face in the pictures of the Dataset page&apos;s recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebooks&apos; networks don&apos;t alter faces as they learn: they get each face in the variants of the notebooks&apos; recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one attribute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are scaled to squares of this side. Small ones are learned faster; thin things such as glasses need large ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees of a face&apos;s colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rare labels count more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even: every label counts the same. Rare labels count more: of each attribute the rarer value weighs more and the commoner less, so that a few hats are not lost among many bare heads. Its probabilities rise; thresholds are chosen afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as most faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees behind a face. Painted over: masks decide, and missing ones are found first. As most faces have it: painted over where at least half of the training faces have a mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grey that backgrounds are painted in: 0 is black, as in the notebooks, 255 white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed and choices learn the same network from the same faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the processor&apos;s cores learn; 0: all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What learns. Auto: the graphics card where there is one that can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out-of-fold thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with a classic split: variants of one face stand on several sides, so no network could judge faces that it has not seen. Make another split to have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where validation has fewer than 15 yes of an attribute, its threshold is chosen on all faces of training and validation: three more networks are trained, each on two thirds of them, and judge the rest. This takes two to three times as long again; the network itself stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widths %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what the network has by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small and quick; all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classic-multi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebooks&apos;; wants a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classic-single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, one per attribute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compact network on smaller pictures and for fewer epochs: less than half of the work, a little less accurate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compact network as it does best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebooks&apos; network of all attributes with their settings, on faces multiplied by their recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe of the Dataset page: %1 of each training face, for every network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s own value unless you change it; 0 goes back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::TrainPage</name>
    <message>
        <source>%1 · %2 queued · keeps running while you label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · keeps running while you label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · validation macro F1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search goes on, and the queue is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search goes on. What you queue begins when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training goes on. Stop it, or wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · split %2 · seed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network at the right and start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 with its network and scores? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a network learns from your labels while you watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs faces that you have labelled; a few dozen are a beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One network with the options that you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many short trainings find good options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macro F1, validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each run stands here with its score, and two can be compared: choose a network above and start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two, with Ctrl and a click or Shift and an arrow, to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare one for all with one each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the notebooks&apos; network twice with the other options above: as one for all attributes, and as one for each. Epochs, batch and rate that were not changed are that network&apos;s own. When both have finished while the project is open, they are compared. Takes many times as long as the compact network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more training waits in the queue; it will wait there, paused, when the project is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more trainings wait in the queue; they will wait there, paused, when the project is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until the search has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until there are labelled faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One network for all attributes and one for each have both been trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::TrainingProgress</name>
    <message>
        <source>Epoch %1 of %2 · %3 faces/s · %4 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1 of %2 · loss %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best by average precision: epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1 and %2 of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped while its faces were prepared, before it learnt anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped in its first epoch, of which nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::TrialsModel</name>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time of all its epochs, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alterations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::TriedModel</name>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::TryPage</name>
    <message>
        <source>Nothing was added: this project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment: the faces are still being judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added: the project has this picture already, with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added: the project has this picture already. Cut its faces on the Photos page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its face was added, with %1 to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its %1 faces were added, with %2 to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because the project has no such attribute: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture is one face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging the other pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a model on any photo. There is no model yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a .faces-model file here. Pictures never leave this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the model a photo and read what it says of each face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop photos or a folder here, or paste a picture with Ctrl+V. Pictures never leave this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture with the boxes of its faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces and what the model says of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar and number: how probable what stands first is. From the tick on it is yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to take off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boxes are as they were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no face to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken as a whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judging …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 judged by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.faces-model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to paste: copy one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures in what was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be read. Save it as a file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::Tune</name>
    <message>
        <source>classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widths %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alterations %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trial has ended yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 in %1 goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; less than a minute on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; about %2 on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days %2 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::TuneAxes</name>
    <message>
        <source>Conv 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conv 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conv 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::TuneCurves</name>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of the trials that came so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best so far over the trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves by rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::TuneDesk</name>
    <message>
        <source>Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search begins · keeps running while you label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · trial %2 of %3 · keeps running while you label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another search goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search tries many options shortly and the best of them longer. Choose at the right and start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::TuneForm</name>
    <message>
        <source>Depth, widths, rate, batch, smoothing and alterations; quick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The widths of the notebooks&apos; big network; slow without a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes one trial better than another, on the validation faces. The test faces are not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs of the longest trials. Only the best of the shorter ones come so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 in </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many trials of a rung go on to the next one (eta).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many different options are tried; 0: each of Hyperband&apos;s brackets once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest trial, epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one attribute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::TuneHead</name>
    <message>
        <source>%1 of %2, %3 of %4 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the training form with the best trial&apos;s options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants of one face stood in training and in validation: the figures are too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every trial that ended stays, and the search can go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights are kept only of trials that may still go on; everything else of a trial is a few lines in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · split %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best: trial %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ None of the trials could be trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t go on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with the next trial, on the same faces; trials that were under way go on from their weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights kept on the disk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory of this program: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::TuneView</name>
    <message>
        <source>Each trial of a search stands here with its options and what it reached: choose at the right and start one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a line to choose its trial. Drag along an axis to keep only some; Esc keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each option has an axis here and each trial a line, once one has been trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best %1 trials have a line; one more has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best %1 trials have a line; %2 more have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trial of this search has ended. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trial of this search has ended: let it go on, or start a new one at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trial of this search has ended: start a new one at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each trial stands here as soon as it begins: first the faces are prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with trial %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with this trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a trial to see its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the trials, as parallel coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the training form with this trial&apos;s options.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::TuningProgress</name>
    <message>
        <source>Trial %1 of %2 · bracket %3 of %4, rung %5 of %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::VariantStrip</name>
    <message>
        <source>Training faces and their variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click: this face on the Label page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::VerdictList</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network said of each attribute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::VerdictModel</name>
    <message>
        <source>truth not known · margin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth %1 · margin %2 · loss %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: said %2, probability %3, threshold %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes from %1 on, where the mark stands. Margin: probability less threshold. Loss: cross-entropy in nats.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::VerdictTableModel</name>
    <message>
        <source>Shows these faces; once more: all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses this attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true positives: rightly said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false positives: wrongly said yes, false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false negatives: wrongly said no, missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true negatives: rightly said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::ViewSwitch</name>
    <message>
        <source>How the faces are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid of faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One face large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::WhoPanel</name>
    <message>
        <source>Decide conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels are set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflicts to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide 1 conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide %1 conflicts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::WindowHead</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::Words</name>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by near-duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the notebooks did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at %1 times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::Workspace</name>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::WorstFaces</name>
    <message>
        <source>Hardest now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation faces that the network is most wrong about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each epoch, the validation faces that the network is most wrong about stand here: look whether their labels are right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::WorstFacesModel</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no label, the network says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the label says %2, the network %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the label says %2, the network %3 (wrong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1 · loss %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faces::ui::Writer</name>
    <message>
        <source>Something went wrong inside the program: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
