-- 重大行政决策.决策件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."公布日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."列入目录" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."公布日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 重大行政决策.备案审查次数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."备案审查.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."备案审查.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_备案审查_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."备案审查.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 重大行政决策.目录事项数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."目录年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND NOT (
      (
        "t1"."移出目录日" IS NOT NULL
      )
      AND (
        "t1"."移出目录日" <= CAST(%(seen_on)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(seen_on)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."目录年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
  OFFSET 0
) AS "t1"

-- 重大行政决策.目录启动件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."目录年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND NOT (
      (
        "t1"."移出目录日" IS NOT NULL
      )
      AND (
        "t1"."移出目录日" <= CAST(%(seen_on)s AS DATE)
      )
    )
    AND (
      (
        "t1"."启动日" IS NOT NULL
      ) AND (
        "t1"."启动日" <= CAST(%(seen_on)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(seen_on)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."目录年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
  OFFSET 0
) AS "t1"

-- 重大行政决策.目录完成率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."目录年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND NOT (
      (
        "t1"."移出目录日" IS NOT NULL
      )
      AND (
        "t1"."移出目录日" <= CAST(%(seen_on)s AS DATE)
      )
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."目录年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND NOT (
      (
        "t1"."移出目录日" IS NOT NULL
      )
      AND (
        "t1"."移出目录日" <= CAST(%(seen_on)s AS DATE)
      )
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."目录年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND NOT (
      (
        "t1"."移出目录日" IS NOT NULL
      )
      AND (
        "t1"."移出目录日" <= CAST(%(seen_on)s AS DATE)
      )
    )
    AND (
      (
        "t1"."公布日" IS NOT NULL
      ) AND (
        "t1"."公布日" <= CAST(%(seen_on)s AS DATE)
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(seen_on)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."目录年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
  OFFSET 0
) AS "t1"

-- 重大行政决策.报备件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."报备日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."报备日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 重大行政决策.听证件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."征求意见结束日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."征求意见方式" AS VARCHAR[]) @> ARRAY[CAST('听证会' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."征求意见结束日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 重大行政决策.专家论证率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."公布日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."列入目录" IS NOT DISTINCT FROM TRUE) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."公布日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."列入目录" IS NOT DISTINCT FROM TRUE) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."公布日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."列入目录" IS NOT DISTINCT FROM TRUE
    AND (
      (
        "t1"."专家论证日" IS NOT NULL
      ) AND (
        "t1"."专家论证日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."公布日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 重大行政决策.合法性审查件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."合法性审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."合法性审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 重大行政决策.审查合法占比
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."合法性审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."合法性审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."合法性审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审查结论" IS NOT DISTINCT FROM '合法') AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."合法性审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 重大行政决策.收到公众意见条数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."征求意见结束日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."收到意见数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."收到意见数") FILTER(WHERE
      "t1"."征求意见结束日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."收到意见数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."征求意见结束日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 重大行政决策.采纳公众意见条数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."征求意见结束日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."采纳意见数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."采纳意见数") FILTER(WHERE
      "t1"."征求意见结束日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."采纳意见数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."征求意见结束日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 重大行政决策.后评估件数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."后评估.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."后评估.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_后评估_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."后评估.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 重大行政决策.不合法件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."合法性审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审查结论" IS NOT DISTINCT FROM '不合法') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."合法性审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 重大行政决策.参加论证专家人次
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."专家.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."专家.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_专家_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."专家.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 重大行政决策.公开征求意见期按期率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."公开征求意见期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."公开征求意见期止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期" IS NOT DISTINCT FROM '按期'
      )
      OR (
        (
          "t1"."公开征求意见期止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期" IS NOT DISTINCT FROM '超过一般期限'
      )
      OR (
        (
          "t1"."公开征求意见期止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期" IS NOT DISTINCT FROM '偏短'
      )
    )
    AND NOT (
      "t1"."公开征求意见期算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."公开征求意见期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."公开征求意见期止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期" IS NOT DISTINCT FROM '按期'
      )
      OR (
        (
          "t1"."公开征求意见期止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期" IS NOT DISTINCT FROM '超过一般期限'
      )
      OR (
        (
          "t1"."公开征求意见期止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期" IS NOT DISTINCT FROM '偏短'
      )
    )
    AND NOT (
      "t1"."公开征求意见期算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."公开征求意见期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."公开征求意见期止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期" IS NOT DISTINCT FROM '按期'
      )
      OR (
        (
          "t1"."公开征求意见期止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期" IS NOT DISTINCT FROM '超过一般期限'
      )
      OR (
        (
          "t1"."公开征求意见期止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期" IS NOT DISTINCT FROM '偏短'
      )
    )
    AND NOT (
      "t1"."公开征求意见期算不出"
    )
    AND (
      (
        "t1"."公开征求意见期止日" IS NOT NULL
      )
      AND (
        "t1"."公开征求意见期止日" <= CAST(%(as_of)s AS DATE)
      )
      AND "t1"."公开征求意见期" IS NOT DISTINCT FROM '按期'
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."征求意见结束日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."公开征求意见期算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."公开征求意见期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."征求意见结束日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 重大行政决策.合法性审查时间按期率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."合法性审查时间（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."合法性审查时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."合法性审查时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."合法性审查时间（当次）" IS NOT DISTINCT FROM '按期'
      )
      OR (
        (
          "t1"."合法性审查时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."合法性审查时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."合法性审查时间（当次）" IS NOT DISTINCT FROM '超过一般期限'
      )
      OR (
        (
          "t1"."合法性审查时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."合法性审查时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."合法性审查时间（当次）" IS NOT DISTINCT FROM '偏短'
      )
    )
    AND NOT (
      "t1"."合法性审查时间算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."合法性审查时间（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."合法性审查时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."合法性审查时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."合法性审查时间（当次）" IS NOT DISTINCT FROM '按期'
      )
      OR (
        (
          "t1"."合法性审查时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."合法性审查时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."合法性审查时间（当次）" IS NOT DISTINCT FROM '超过一般期限'
      )
      OR (
        (
          "t1"."合法性审查时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."合法性审查时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."合法性审查时间（当次）" IS NOT DISTINCT FROM '偏短'
      )
    )
    AND NOT (
      "t1"."合法性审查时间算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."合法性审查时间（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."合法性审查时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."合法性审查时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."合法性审查时间（当次）" IS NOT DISTINCT FROM '按期'
      )
      OR (
        (
          "t1"."合法性审查时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."合法性审查时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."合法性审查时间（当次）" IS NOT DISTINCT FROM '超过一般期限'
      )
      OR (
        (
          "t1"."合法性审查时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."合法性审查时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."合法性审查时间（当次）" IS NOT DISTINCT FROM '偏短'
      )
    )
    AND NOT (
      "t1"."合法性审查时间算不出"
    )
    AND (
      (
        "t1"."合法性审查时间（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."合法性审查时间（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND "t1"."合法性审查时间（当次）" IS NOT DISTINCT FROM '按期'
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."集体讨论日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."合法性审查时间算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."合法性审查时间（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."集体讨论日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 重大行政决策.听证材料送达时间按期率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."听证材料送达时间止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."听证材料送达时间止日" IS NOT NULL
        )
        AND (
          "t1"."听证材料送达时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."听证材料送达时间" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."听证材料送达时间" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."听证材料送达时间止日" IS NOT NULL
            )
            AND (
              "t1"."听证材料送达时间止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."听证材料送达时间到期日" IS NOT NULL
            )
            AND (
              "t1"."听证材料送达时间到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."听证材料送达时间止日" IS NOT NULL
        )
        AND (
          "t1"."听证材料送达时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."听证材料送达时间" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."听证材料送达时间算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."听证材料送达时间止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."听证材料送达时间止日" IS NOT NULL
        )
        AND (
          "t1"."听证材料送达时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."听证材料送达时间" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."听证材料送达时间" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."听证材料送达时间止日" IS NOT NULL
            )
            AND (
              "t1"."听证材料送达时间止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."听证材料送达时间到期日" IS NOT NULL
            )
            AND (
              "t1"."听证材料送达时间到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."听证材料送达时间止日" IS NOT NULL
        )
        AND (
          "t1"."听证材料送达时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."听证材料送达时间" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."听证材料送达时间算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."听证材料送达时间止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."听证材料送达时间止日" IS NOT NULL
        )
        AND (
          "t1"."听证材料送达时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."听证材料送达时间" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."听证材料送达时间" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."听证材料送达时间止日" IS NOT NULL
            )
            AND (
              "t1"."听证材料送达时间止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."听证材料送达时间到期日" IS NOT NULL
            )
            AND (
              "t1"."听证材料送达时间到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."听证材料送达时间止日" IS NOT NULL
        )
        AND (
          "t1"."听证材料送达时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."听证材料送达时间" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."听证材料送达时间算不出"
    )
    AND (
      (
        "t1"."听证材料送达时间止日" IS NOT NULL
      )
      AND (
        "t1"."听证材料送达时间止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."听证材料送达时间" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."听证材料送达日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."听证材料送达时间算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."听证材料送达时间止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."听证材料送达日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 重大行政决策.后评估期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."后评估期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."后评估期限" IN ('逾期'), FALSE)
        AND (
          "t1"."后评估期限到期日" IS NOT NULL
        )
        AND "t1"."后评估期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."后评估期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."后评估期限止日" IS NULL
          ) OR (
            "t1"."后评估期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."后评估期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."后评估期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."后评估期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."后评估期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."后评估期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."后评估期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."后评估期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."后评估期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."后评估期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."后评估期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."后评估期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."后评估期限" IN ('逾期'), FALSE)
        AND (
          "t1"."后评估期限到期日" IS NOT NULL
        )
        AND "t1"."后评估期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."后评估期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."后评估期限止日" IS NULL
          ) OR (
            "t1"."后评估期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."后评估期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."后评估期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."后评估期限" IN ('逾期'), FALSE)
        AND (
          "t1"."后评估期限到期日" IS NOT NULL
        )
        AND "t1"."后评估期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."后评估期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."后评估期限止日" IS NULL
          ) OR (
            "t1"."后评估期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."后评估期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."后评估期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."后评估期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."后评估期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."后评估期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."后评估期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."后评估期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."后评估期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."后评估期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."后评估期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."后评估期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."后评估期限" IN ('逾期'), FALSE)
        AND (
          "t1"."后评估期限到期日" IS NOT NULL
        )
        AND "t1"."后评估期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."后评估期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."后评估期限止日" IS NULL
          ) OR (
            "t1"."后评估期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."后评估期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."后评估期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."后评估期限" IN ('逾期'), FALSE)
        AND (
          "t1"."后评估期限到期日" IS NOT NULL
        )
        AND "t1"."后评估期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."后评估期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."后评估期限止日" IS NULL
          ) OR (
            "t1"."后评估期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."后评估期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."后评估期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."后评估期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."后评估期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."后评估期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."后评估期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."后评估期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."后评估期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."后评估期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."后评估期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."后评估期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."后评估期限" IN ('逾期'), FALSE)
        AND (
          "t1"."后评估期限到期日" IS NOT NULL
        )
        AND "t1"."后评估期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."后评估期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."后评估期限止日" IS NULL
          ) OR (
            "t1"."后评估期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."后评估期限算不出"
    )
    AND (
      (
        "t1"."后评估期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."后评估期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."后评估期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."后评估期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."后评估期限" IN ('逾期'), FALSE)
        AND (
          "t1"."后评估期限到期日" IS NOT NULL
        )
        AND "t1"."后评估期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."后评估期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."后评估期限止日" IS NULL
          ) OR (
            "t1"."后评估期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."后评估期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."后评估期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."后评估期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."后评估期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."后评估期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."后评估期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."后评估期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."后评估期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."后评估期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."后评估期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."后评估期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."后评估期限" IN ('逾期'), FALSE)
        AND (
          "t1"."后评估期限到期日" IS NOT NULL
        )
        AND "t1"."后评估期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."后评估期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."后评估期限止日" IS NULL
          ) OR (
            "t1"."后评估期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."后评估期限算不出"
    )
    AND (
      COALESCE("t1"."后评估期限" IN ('逾期'), FALSE)
      AND (
        "t1"."后评估期限到期日" IS NOT NULL
      )
      AND "t1"."后评估期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."后评估期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."后评估期限止日" IS NULL
        ) OR (
          "t1"."后评估期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."后评估日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."后评估期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."后评估期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."后评估期限" IN ('逾期'), FALSE)
        AND (
          "t0"."后评估期限到期日" IS NOT NULL
        )
        AND "t0"."后评估期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."后评估期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."后评估期限止日" IS NULL
          ) OR (
            "t0"."后评估期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."后评估日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 重大行政决策.上期结转件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" < CAST(%(period_start)s AS DATE)
    )
    AND (
      (
        "t1"."了结日" IS NULL
      ) OR (
        "t1"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" < CAST(%(period_start)s AS DATE)
    AND (
      (
        "t0"."了结日" IS NULL
      ) OR (
        "t0"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 重大行政决策.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 重大行政决策.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入未通过日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已移出目录日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入不予备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入未通过日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已移出目录日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入不予备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 重大行政决策.期末未结件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
